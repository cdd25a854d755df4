import { defaultPurge, purgeProblem } from '../../classroom/purge.ts'
import { informationNotice, registerSheet, type SchoolFacts } from '../../classroom/register.ts'
import { LANGUAGES, loadRegisterTexts, loadTranslator } from '../../i18n/index.ts'
import { UsageError } from './usage-error.ts'

export interface RegisterOptions {
  readonly school: string | undefined
  readonly contact: string | undefined
  readonly purge: string | undefined
  readonly lang: string | undefined
  /** Whether the teacher stores names. */
  readonly names: boolean
  /** The notice for students and families rather than the sheet for the register. */
  readonly notice: boolean
}

const PURGE_WORDS = {
  'not-a-day': 'écrivez un jour, AAAA-MM-JJ',
  past: 'ce jour est passé',
  'too-late': 'une classe ne se garde pas plus d’une année scolaire',
} as const

/** `register [--notice] …`: the register sheet or the information notice, in Markdown, to complete and print. */
export async function registerCommand(options: RegisterOptions, today = localDay(new Date())): Promise<string> {
  const language = LANGUAGES.find((one) => one === (options.lang ?? 'fr'))
  if (language === undefined) throw new UsageError(`--lang « ${options.lang} » n’existe pas : ${LANGUAGES.join(', ')}.`)
  const day = options.purge ?? defaultPurge(today)
  const problem = purgeProblem(day, today)
  if (problem !== null) throw new UsageError(`--purge « ${day} » : ${PURGE_WORDS[problem]}.`)
  const [{ t }] = await Promise.all([loadTranslator(language), loadRegisterTexts()])
  const facts: SchoolFacts = {
    school: options.school ?? null,
    contact: options.contact ?? null,
    namesStored: options.names,
    purge: new Date(`${day}T12:00:00Z`).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
      dateStyle: 'long',
    }),
  }
  const { title, intro, sections, values } = options.notice ? informationNotice(facts) : registerSheet(facts)
  return [
    `# ${t(title)}`,
    t(intro),
    ...sections.map((section) =>
      [`## ${t(section.title)}`, '', ...section.lines.map((line) => `- ${t(line, values)}`)].join('\n'),
    ),
  ].join('\n\n')
}

function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
