import { describe, expect, it } from 'vitest'
import { briefing } from '../../src/i18n/fr/briefing.ts'
import { loadLaterTexts, loadTranslator } from '../../src/i18n/index.ts'
import { yearWords } from '../../src/referential/index.ts'
import type { YearId } from '../../src/referential/types.ts'

describe('the interface texts', () => {
  it('bring first what leads to the first choice, the rest when it is asked for', async () => {
    const { t } = await loadTranslator('fr')
    expect(t('play.advance')).toBe('Continuer')
    expect(t('settings.title')).toBe('settings.title')
    await loadLaterTexts()
    expect(t('settings.title')).toBe('Réglages')
  })

  it('are there in English, side by side with French', async () => {
    const [french, english] = await Promise.all([loadTranslator('fr'), loadTranslator('en')])
    expect(french.t('debrief.title')).toBe('Bilan')
    expect(english.t('debrief.title')).toBe('Debrief')
  })

  it('follow the plural of each language', async () => {
    const [french, english] = await Promise.all([loadTranslator('fr'), loadTranslator('en')])
    expect(french.t('home.found', { count: 0 })).toBe('0 situation')
    expect(english.t('home.found', { count: 0 })).toBe('0 situations')
    expect(french.t('home.decisions', { count: 12 })).toBe('12 décisions')
  })

  it('leave hostile values as they are: the page writes them as text', async () => {
    const { t } = await loadTranslator('fr')
    expect(t('runs.unknown', { id: '<b>{{x}}</b>' })).toContain('<b>')
  })

  it.each(Object.entries(briefing.situation))('say of %s what the official texts say', (year, words) => {
    expect(words).toBe(yearWords(year as YearId))
  })
})
