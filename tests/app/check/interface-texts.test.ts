import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../../src/app/check/texts/check-texts.ts'
import { looseSpaces } from '../../../src/app/check/texts/loose-spaces.ts'

const fr = {
  play: { advance: 'Continuer', decision_one: '{{count}} décision', decision_other: '{{count}} décisions' },
  year: { seconde: 'Seconde' },
}
const en = {
  play: { advance: 'Continue', decision_one: '{{count}} decision', decision_other: '{{count}} decisions' },
  year: { seconde: 'First year' },
}
const usesAll = "t('play.advance'); t('play.decision', { count }); t(`year.${year}`)"
const check = (source: string, english: object = en) =>
  checkTexts({ fr, en: english as typeof en }, new Map([['src/views/a.tsx', source]]))

describe('the check of interface texts', () => {
  it('finds nothing when every text is there in each language and used', () => {
    expect(check(usesAll)).toEqual([])
  })

  it('names a text that a language lacks, or has too many', () => {
    expect(check(usesAll, { ...en, year: {} })).toEqual(['en lacks year.seconde'])
    expect(check(usesAll, { ...en, more: 'More' })).toEqual(['en has more, which fr lacks'])
  })

  it('names a translation that forgets a value', () => {
    const english = { ...en, play: { ...en.play, decision_other: 'many decisions' } }
    expect(check(usesAll, english)).toEqual(['en play.decision_other: other values than in fr'])
  })

  it.each(["t('play.stop')", "translator.t('play.stop')", "t(open ? 'play.advance' : 'play.stop')"])(
    'finds the text that %s asks for and nobody wrote',
    (call) => {
      expect(check(`${usesAll}\n${call}`)).toEqual(['src/views/a.tsx:2 asks for play.stop: no such text'])
    },
  )

  it('finds a text that is never used, and counts one that is named in a table as used', () => {
    expect(check("t('play.advance'); t(`year.${year}`)")).toEqual(['play.decision is never used'])
    expect(check("t('play.advance'); t(`year.${year}`); const keys = ['play.decision']")).toEqual([])
  })

  it.each([
    ['words between tags', 'const view = <p>Bonjour</p>'],
    ['a label', 'const view = <button aria-label="Fermer" />'],
    ['a text with accents', "const place = 'hall d’accueil'"],
    ['a template with accents', 'const place = `${name} est arrivé`'],
  ])('finds %s hard-coded in a view', (_name, code) => {
    expect(check(`${usesAll}\n${code}`)).toMatchObject([expect.stringMatching(/^src\/views\/a\.tsx:2 hard-coded text/)])
  })

  it.each([
    '<p>{t("play.advance")} · 3 / 4</p>',
    '<input title={name} />',
    '<p class="line" /> // « mot » de commentaire',
  ])('leaves %s alone', (code) => {
    expect(check(`${usesAll}\nconst view = ${code}`)).toEqual([])
  })

  it('names a French text that a line could break before its last sign', () => {
    expect(looseSpaces({ play: { ask: 'Que dites-vous\u202f?', told: 'Note\u00a0: 12' } })).toEqual([])
    expect(looseSpaces({ play: { ask: 'Que dites-vous ?' } })).toEqual([
      'fr play.ask: write it with spaces that break no line: "Que dites-vous\u202f?"',
    ])
  })
})
