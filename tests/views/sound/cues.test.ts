import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AMBIENCES, EFFECTS } from '../../../assets/sounds/names.ts'
import { CHANNELS, INCIDENT_KINDS, MOODS, PLACES } from '../../../src/scenario/words.ts'
import type { Line, PlayView } from '../../../src/session/play-view.ts'
import { cuesFor } from '../../../src/views/player/sound/cues.ts'
import { line, person, view } from '../scene/view.ts'

const anyLine = fc.record({
  by: fc.constantFrom<Line['by']>('client', 'student', 'colleague', 'other-client', 'narrator'),
  name: fc.constantFrom('Léa', 'Omar'),
  words: fc.constant('Oui.'),
  channel: fc.constantFrom(...CHANNELS),
})
const ending = { id: 'fin', title: '', client: '', firm: '' }
const anyView: fc.Arbitrary<PlayView> = fc
  .record({
    channel: fc.constantFrom(...CHANNELS),
    place: fc.constantFrom(...PLACES),
    mood: fc.constantFrom(...MOODS),
    history: fc.array(anyLine, { maxLength: 4 }),
    lines: fc.array(anyLine, { maxLength: 4 }),
    trust: fc.integer({ min: 0, max: 100 }),
    opened: fc.nat(3),
    interrupted: fc.constantFrom(...INCIDENT_KINDS, null),
    ended: fc.boolean(),
    consults: fc.boolean(),
  })
  .map(({ mood, trust, opened, ended, consults, ...more }) =>
    view({
      ...more,
      people: [person('client', { mood })],
      gauges: { trust, patience: 50 },
      resources: Array.from({ length: opened }, (_, at) => ({ id: `${at}`, title: '', content: '' })),
      ending: ended ? ending : null,
      actions: consults ? [{ kind: 'consult', id: 'a', title: '' }] : [],
    }),
  )
const phone = (more: Partial<PlayView> = {}) => view({ channel: 'phone-in', ...more })

describe('between any two views', () => {
  it('what is heard is known, short, said once, and never both bright and dark', () => {
    fc.assert(
      fc.property(fc.option(anyView), anyView, (previous, next) => {
        const { ambience, effects } = cuesFor(previous, next)
        expect(EFFECTS).toEqual(expect.arrayContaining([...effects]))
        expect([...AMBIENCES, null]).toContain(ambience)
        expect(effects.length).toBeLessThanOrEqual(2)
        expect(new Set(effects).size).toBe(effects.length)
        expect(effects.includes('brighter') && effects.includes('darker')).toBe(false)
      }),
    )
  })

  it('the ambience depends on the next view alone, and changes when it is said to', () => {
    fc.assert(
      fc.property(fc.option(anyView), anyView, anyView, (previous, other, next) => {
        const cues = cuesFor(previous, next)
        expect(cues.ambience).toBe(cuesFor(other, next).ambience)
        expect(cues.ambienceChanges).toBe(cues.ambience !== (previous && cuesFor(null, previous).ambience))
      }),
    )
  })

  it('a view shown again, or its equal, makes no sound', () => {
    fc.assert(
      fc.property(anyView, (one) => {
        expect(cuesFor(one, one)).toMatchObject({ effects: [], ambienceChanges: false })
        expect(cuesFor(one, structuredClone(one)).effects).toEqual([])
      }),
    )
  })

  it('a telephone rings, is hung up or holds only where there is one', () => {
    const calls = ['phone-in', 'phone-out']
    fc.assert(
      fc.property(fc.option(anyView), anyView, (previous, next) => {
        const { effects } = cuesFor(previous, next)
        if (effects.includes('ring') && next.interrupted !== 'phone') expect(next.channel).toBe('phone-in')
        if (effects.includes('ringback')) expect(next.channel).toBe('phone-out')
        if (effects.includes('hold')) expect(calls).toContain(next.channel)
        if (effects.includes('hang-up')) expect(calls).toContain(previous?.channel)
      }),
    )
  })

  it('the end is silence behind a last chord', () => {
    fc.assert(
      fc.property(fc.option(anyView), anyView, (previous, next) => {
        const { ambience, effects } = cuesFor(previous, { ...next, ending })
        expect(ambience).toBeNull()
        expect(effects).not.toContain('brighter')
        if (previous?.ending !== null) expect(effects).not.toContain('end')
      }),
    )
  })
})

describe('what is heard', () => {
  it.each([
    ['shop', 'shop-floor', 'shop'],
    ['counter', 'town-hall-counter', 'town-hall'],
    ['counter', 'hotel-desk', 'hotel'],
    ['counter', 'trade-fair-stand', 'fair'],
    ['counter', 'station-hall', 'hall'],
    ['shop', 'electronics-shop', 'shop'],
    ['phone-in', 'shop-floor', 'desk'],
    ['email', 'reception-hall', 'desk'],
  ] as const)('by %s at %s is the ambience of the %s', (channel, place, ambience) => {
    expect(cuesFor(null, view({ channel, place })).ambience).toBe(ambience)
  })

  it('the telephone rings at the start, not when the play is taken up again', () => {
    expect(cuesFor(null, phone()).effects).toEqual(['ring'])
    expect(cuesFor(null, phone({ history: [line('client', { channel: 'phone-in' })] })).effects).toEqual([])
    expect(cuesFor(null, view({ channel: 'phone-out' })).effects).toEqual(['ringback'])
  })

  it('one hangs up, then the e-mail arrives', () => {
    const said = line('client', { channel: 'phone-in' })
    const mail = line('client', { channel: 'email' })
    const next = view({ channel: 'email', history: [said], lines: [mail] })
    expect(cuesFor(phone({ lines: [said] }), next).effects).toEqual(['hang-up', 'mail'])
  })

  it('a call that ends is hung up before the last chord', () => {
    expect(cuesFor(phone(), phone({ ending })).effects).toEqual(['hang-up', 'end'])
  })

  it('a chat clicks when one writes and rings when one is answered', () => {
    const asked = line('student', { channel: 'chat' })
    const before = view({ channel: 'chat' })
    expect(cuesFor(before, view({ channel: 'chat', lines: [asked] })).effects).toEqual(['keys'])
    const answered = view({ channel: 'chat', lines: [asked, line('client', { channel: 'chat' })] })
    expect(cuesFor(before, answered).effects).toEqual(['message', 'keys'])
  })

  it('the client waits while one looks something up on the phone, not face to face', () => {
    const consult = { actions: [{ kind: 'consult', id: 'stock', title: 'Stock' }] } as const
    expect(cuesFor(phone(), phone(consult)).effects).toEqual(['hold'])
    expect(cuesFor(phone(consult), phone(consult)).effects).toEqual([])
    expect(cuesFor(view(), view(consult)).effects).toEqual([])
  })

  it('trust tells before the face does, and a reply taken back says nothing', () => {
    const warm = view({ gauges: { trust: 60, patience: 50 }, people: [person('client', { mood: 'angry' })] })
    expect(cuesFor(view(), warm).effects).toEqual(['brighter'])
    const cross = view({ people: [person('client', { mood: 'annoyed' })] })
    expect(cuesFor(view(), cross).effects).toEqual(['darker'])
    expect(cuesFor(view({ lines: [line('student')] }), cross).effects).toEqual([])
  })

  it('an incident and a newcomer ring the bell once', () => {
    const broken = view({ interrupted: 'visit' })
    expect(cuesFor(view(), broken).effects).toEqual(['bell'])
    expect(cuesFor(view(), view({ interrupted: 'phone' })).effects).toEqual(['ring'])
    expect(cuesFor(view(), view({ interrupted: 'screen' })).effects).toEqual(['message'])
    const newcomer = line('other-client', { name: 'Omar' })
    expect(cuesFor(view(), view({ lines: [newcomer] })).effects).toEqual(['bell'])
    expect(cuesFor(view({ lines: [newcomer] }), view({ lines: [newcomer, newcomer] })).effects).toEqual([])
  })

  it('tempers that rise are dark, even if the client trusts more', () => {
    const trusting = view({ interrupted: 'tempers', gauges: { trust: 60, patience: 50 } })
    expect(cuesFor(view(), trusting).effects).toEqual(['darker'])
  })
})
