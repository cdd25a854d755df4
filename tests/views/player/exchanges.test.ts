import { describe, expect, it } from 'vitest'
import { readShippedScenarios } from '../../../src/app/shipped-scenarios.ts'
import { playBot } from '../../../src/audit/play-bot.ts'
import { type Line, type PlayView, replay } from '../../../src/session/index.ts'
import { exchangesOf, lanesOf } from '../../../src/views/player/overlay/journey/exchanges.ts'

const line = (by: Line['by'], words: string, channel: Line['channel'] = 'shop'): Line => ({
  by,
  name: '',
  words,
  channel,
})
const start = {
  channel: 'shop',
  lines: [line('client', 'Bonjour.')],
  history: [],
  facts: [],
  resources: [],
  actions: [],
  decisionsTaken: 0,
  interrupted: null,
} as unknown as PlayView

/** The view that follows once these lines are said, the page turned. */
const then = (view: PlayView, lines: readonly Line[], more: Partial<PlayView> = {}): PlayView => ({
  ...view,
  history: [...view.history, ...view.lines],
  lines,
  channel: lines.at(-1)?.channel ?? view.channel,
  ...more,
})
const wordsOf = (views: readonly PlayView[]) => exchangesOf(views).map(({ said }) => said.map(({ words }) => words))

describe('the journey', () => {
  it('is one exchange for each thing the student says, with what others say after', () => {
    const second = then(start, [line('student', 'Entrez.'), line('client', 'Merci.')])
    const third = then(second, [line('narrator', 'Elle regarde un vélo.')])
    expect(wordsOf([start, second, third])).toEqual([['Bonjour.'], ['Entrez.', 'Merci.', 'Elle regarde un vélo.']])
  })

  it('changes lane where the channel does, and keeps what was learned where it was', () => {
    const facts = [{ id: 'trajet', text: 'Elle fait 12 km par jour.' }]
    const lines = [line('student', 'Je vous écris.'), line('client', 'Reçu.', 'email')]
    const views = [start, then(start, lines, { facts })]
    expect(exchangesOf(views).map(({ channel, learned }) => [channel, learned])).toEqual([
      ['shop', []],
      ['shop', ['Elle fait 12 km par jour.']],
      ['email', []],
    ])
    expect(lanesOf(exchangesOf(views))).toEqual(['shop', 'email'])
  })

  it('tells what was opened and what was filled in, where one stood', () => {
    const filling = then(start, [line('client', 'Notez.')], {
      actions: [{ kind: 'record', title: 'Fiche client', fields: [] }],
      resources: [{ id: 'stock', title: 'Écran de stock', content: '' }],
    })
    const after = then(filling, [line('client', 'Reçu.', 'email')], { actions: [], decisionsTaken: 1 })
    const told = exchangesOf([start, filling, after]).map(({ channel, opened, worked }) => [channel, opened, worked])
    expect(told).toEqual([
      ['shop', [], null],
      ['shop', ['Écran de stock'], null],
      ['shop', [], 'Fiche client'],
      ['email', [], null],
    ])
  })

  it('sets apart what breaks in, and does not repeat what the client says again', () => {
    const breaking = then(start, [line('narrator', 'Le téléphone sonne.')], { interrupted: 'phone' })
    const back = then(breaking, [line('student', 'Un instant.'), line('client', 'Bonjour.')], { interrupted: null })
    expect(exchangesOf([start, breaking, back]).map(({ incident, said }) => [incident, said.length])).toEqual([
      [null, 1],
      ['phone', 1],
      ['phone', 1],
    ])
  })
})

const plays = readShippedScenarios().flatMap((scenario) => {
  const played = scenario.years.terminale ?? scenario.years.premiere
  return played ? [played] : []
})

it.each(plays)('of $id holds all that was said, learned and opened, in order, on every channel', async (scenario) => {
  const speciality = scenario.specialities[0] ?? null
  const startedAt = '2026-01-12T09:00:00.000Z'
  const transcript = await playBot({ scenario, bot: 'random', seed: 3, speciality, startedAt })
  const { views } = replay(scenario, transcript)
  const last = views.at(-1)
  if (last === undefined) throw new Error('no view')
  const exchanges = exchangesOf(views)
  const told = exchanges.flatMap(({ said }) => said.map(({ words }) => words))
  const spoken = [...last.history, ...last.lines].map(({ words }) => words)
  expect(new Set(told)).toEqual(new Set(spoken))
  expect(exchanges.flatMap(({ learned }) => learned)).toEqual(last.facts.map(({ text }) => text))
  expect(lanesOf(exchanges)).toEqual([...new Set(last.journey)])
  const opened = exchanges.flatMap((one) => one.opened)
  expect(new Set(opened)).toEqual(new Set(last.resources.map(({ title }) => title)))
})
