import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { playBot } from '../src/audit/play-bot.ts'
import { drawProfile } from '../src/machine/draw.ts'
import { formatProblem } from '../src/scenario/problem.ts'
import { readScenario } from '../src/scenario/read-scenario.ts'
import { CHANNELS, CHARACTERS, MOODS, PLACES, POSTURES, TONES } from '../src/scenario/words.ts'
import { replay } from '../src/session/index.ts'
import { sectionOf, yamlFrames } from './support/author-guide.ts'
import { levelled, sheetOf } from './support/sheet-of.ts'

const recipe = sectionOf('Une recette entière')
const text = yamlFrames(recipe).join('\n')
const folder = mkdtempSync(join(tmpdir(), 'comptoir-recipe-'))
afterAll(() => rmSync(folder, { recursive: true }))

function recipeInSeconde() {
  const { scenario, problems } = readScenario(text, 'scenario.yaml')
  const year = scenario?.years.seconde
  if (year === undefined) throw new Error(problems.map(formatProblem).join('\n'))
  return year
}

/** A seed that draws each profile. */
const seeds = recipeInSeconde().profiles.map(({ id }) => {
  const seed = Array.from({ length: 100 }, (_, at) => at + 1).find(
    (one) => drawProfile(recipeInSeconde(), one).id === id,
  )
  if (seed === undefined) throw new Error(`no seed draws ${id}`)
  return { id, seed }
})

describe('the whole recipe of the authors’ guide', () => {
  it.each([
    ...['says', 'choices', 'ask', 'consult', 'order', 'record', 'write', 'ending'].map(
      (word) => [word, ' {4}'] as const,
    ),
    ...['incidents', 'steps'].map((word) => [word, ''] as const),
  ])('uses the word %s', (word, margin) => {
    expect(text).toMatch(new RegExp(`^${margin}${word}:`, 'm'))
  })

  it('uses the rest once, and goes from one channel to another', () => {
    for (const word of ['ask', 'consult', 'order', 'record', 'write', 'ending', 'incidents'])
      expect([word, text.match(new RegExp(`^ *${word}:`, 'gm'))?.length]).toEqual([word, 1])
    expect(text.match(/^ *channel: \w+$/gm)).toEqual(['    channel: shop', '    channel: email'])
  })

  it('passes check, on the command line', () => {
    const file = join(folder, 'scenario.yaml')
    writeFileSync(file, text)
    const cli = join(import.meta.dirname, '..', 'src', 'app', 'cli.ts')
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check', file], { encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${file} : aucun problème.\n`, stderr: '' })
  })

  it.each(seeds)('is played to its end by an expert through every construct, for the client $id', async ({ seed }) => {
    const scenario = recipeInSeconde()
    const startedAt = '2026-01-05T08:00:00.000Z'
    const transcript = await playBot({ scenario, bot: 'expert', seed, speciality: null, startedAt })
    const { stoppedAt, evidence } = replay(scenario, transcript)
    expect([stoppedAt, evidence.ending]).toEqual([null, 'fin'])
    const kinds = new Set(transcript.entries.map(({ kind }) => kind))
    for (const kind of ['reply', 'ask', 'consult', 'order', 'record', 'write', 'incident'] as const)
      expect([...kinds]).toContain(kind)
    const lines = levelled(sheetOf(scenario, transcript))
    expect(lines.length).toBeGreaterThan(6)
    expect(lines.filter(({ level }) => level !== 4)).toEqual([])
  })

  it.each([
    ['channel', CHANNELS],
    ['place', PLACES],
    ['mood', MOODS],
    ['tone', TONES],
    ['posture', POSTURES],
    ['character', CHARACTERS],
  ] as const)('lists every value of %s', (word, values) => {
    expect(recipe).toContain(`| \`${word}\` | \`${values.join(', ')}\` |`)
  })
})

it.each(yamlFrames().map((frame, at) => [at + 1, frame] as const))(
  'frame %i of the authors’ guide is YAML that can be read',
  (_, frame) => {
    // Examples stand one under the other: a word may come twice.
    expect(parseDocument(frame, { uniqueKeys: false }).errors.map(({ message }) => message)).toEqual([])
  },
)
