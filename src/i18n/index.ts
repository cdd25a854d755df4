import { createInstance } from 'i18next'
import { first } from './fr/first.ts'
import type { TextKey } from './keys.ts'

export type { TextKey } from './keys.ts'

/** French first: it is the language of the official texts and of the classrooms. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export type Values = Readonly<Record<string, string | number>>

/** Gives the text of a key in the language in force; `count` chooses singular or plural. */
export type Translate = (key: TextKey, values?: Values) => string

export interface Translator {
  readonly language: Language
  readonly t: Translate
}

const texts = createInstance()
let ready: Promise<unknown> | undefined

/** Resolves when the first texts of that language are here. Only French comes with the page. */
export async function loadTranslator(language: Language): Promise<Translator> {
  ready ??= texts.init({
    lng: 'fr',
    fallbackLng: 'fr',
    resources: { fr: { translation: first } },
    // Preact escapes what it writes: escaping here would show entities.
    interpolation: { escapeValue: false },
  })
  await ready
  if (language === 'en' && !texts.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en/index.ts')
    texts.addResourceBundle('en', 'translation', en)
  }
  return { language, t: remembering(texts.getFixedT(language)) }
}

/** More texts than any screen shows; a play that goes on for hours keeps no more of them. */
const MOST_REMEMBERED = 2000

/** The same texts, each looked for once: a new view asks for a hundred, and looking for one is long. */
function remembering(find: (key: string, values: Values) => unknown): Translate {
  const found = new Map<string, string>()
  return (key, values) => {
    const asked = values ? key + JSON.stringify(values) : key
    const known = found.get(asked)
    if (known !== undefined) return known
    const words = find(key, values ?? {}) as string
    if (found.size >= MOST_REMEMBERED) found.clear()
    // Where it is not there yet, its key is given: it may come later.
    if (words !== key) found.set(asked, words)
    return words
  }
}

/** Resolves when the texts of what comes after the first choice are here too. */
export async function loadLaterTexts(): Promise<void> {
  if (texts.exists('settings.title', { lng: 'fr' })) return
  const { later } = await import('./fr/later.ts')
  // English comes whole: it is one more request in any case.
  texts.addResourceBundle('fr', 'translation', later, true)
}

/** Resolves when the texts of the teachers' page are here too. */
export async function loadTeacherTexts(): Promise<void> {
  if (texts.exists('teacher.title', { lng: 'fr' })) return
  const { teacher } = await import('./fr/teacher.ts')
  texts.addResourceBundle('fr', 'translation', { teacher }, true)
}

/** Resolves when the texts of that side of the class server are here too. */
export async function loadClassTexts(side: keyof typeof CLASS_TEXTS): Promise<void> {
  if (texts.exists(`${side}.title`, { lng: 'fr' })) return
  const found = await CLASS_TEXTS[side]()
  texts.addResourceBundle('fr', 'translation', found, true)
}

const CLASS_TEXTS = {
  classroom: () => import('./fr/classroom.ts'),
  desk: () => import('./fr/at-desk.ts').then(({ atDesk }) => atDesk),
  following: () => import('./fr/following.ts'),
  marking: () => import('./fr/marking.ts'),
}

/** Resolves when the texts of the register sheet and of the information notice are here too. */
export async function loadRegisterTexts(): Promise<void> {
  if (texts.exists('register.title', { lng: 'fr' })) return
  const [{ register }, { notice }] = await Promise.all([import('./fr/register.ts'), import('./fr/notice.ts')])
  texts.addResourceBundle('fr', 'translation', { register, notice }, true)
}

/** Resolves when the texts of the pages on which a situation opens are here too; they are written with the site. */
export async function loadOpeningTexts(): Promise<void> {
  if (texts.exists('opening.kept', { lng: 'fr' })) return
  const { opening } = await import('./fr/opening.ts')
  texts.addResourceBundle('fr', 'translation', { opening }, true)
}

/** Resolves when the texts of what is more than a reply are here too. */
export async function loadWorkTexts(): Promise<void> {
  if (texts.exists('work.order.done', { lng: 'fr' })) return
  const { atWork } = await import('./fr/at-work.ts')
  texts.addResourceBundle('fr', 'translation', atWork, true)
}
