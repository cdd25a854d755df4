import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FrenchText } from './french-texts.ts'

/** What Grammalecte says of some words of a text. */
export interface Finding {
  readonly text: FrenchText
  /** The words it is about. */
  readonly underlined: string
  readonly rule: string
  readonly message: string
  readonly suggestions: readonly string[]
}

/** Grammalecte is not on this machine. */
export class GrammalecteMissing extends Error {}

interface Report {
  readonly data: readonly {
    /** From 1: a paragraph is a line of the file. */
    readonly iParagraph: number
    readonly lGrammarErrors: readonly {
      readonly sUnderlined: string
      readonly sRuleId: string
      readonly sMessage: string
      readonly aSuggestions: readonly string[]
    }[]
  }[]
}

/** What Grammalecte finds in the grammar of these texts. Spelling is left to cspell, which knows our names. */
export function grammarFindings(texts: readonly FrenchText[]): readonly Finding[] {
  const paragraphs = texts.flatMap((text) =>
    text.words
      .split('\n')
      .filter((words) => words.trim() !== '')
      .map((words) => ({ text, words })),
  )
  return reportOn(paragraphs.map(({ words }) => words)).data.flatMap(({ iParagraph, lGrammarErrors }) => {
    const text = paragraphs[iParagraph - 1]?.text
    if (text === undefined) throw new Error(`Grammalecte speaks of paragraph ${iParagraph}, which it was not given`)
    return lGrammarErrors.map(({ sUnderlined, sRuleId, sMessage, aSuggestions }) => ({
      text,
      underlined: sUnderlined,
      rule: sRuleId,
      message: sMessage,
      suggestions: aSuggestions,
    }))
  })
}

function reportOn(paragraphs: readonly string[]): Report {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-proofread-'))
  try {
    const file = join(folder, 'texts.txt')
    writeFileSync(file, paragraphs.join('\n'))
    const { error, status, stdout, stderr } = spawnSync('grammalecte-cli', ['-f', file, '-j', '-ctx', '-owe'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    if (error !== undefined && 'code' in error && error.code === 'ENOENT') throw new GrammalecteMissing()
    if (error !== undefined || status !== 0) throw error ?? new Error(stderr)
    return JSON.parse(stdout) as Report
  } finally {
    rmSync(folder, { recursive: true })
  }
}
