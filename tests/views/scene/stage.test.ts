import { describe, expect, it } from 'vitest'
import type { ChannelId } from '../../../src/session/play-view.ts'
import { stageFor } from '../../../src/views/player/scene/stage.ts'
import { line, person, view } from './view.ts'

const ids = (more: Parameters<typeof view>[0]) => stageFor(view(more)).figures.map(({ id }) => id)

describe('who is on the stage', () => {
  it('shows the client with the mood of the view', () => {
    const [client] = stageFor(view({ people: [person('client', { mood: 'annoyed', character: 'samuel' })] })).figures
    expect(client).toEqual({ id: 'client', character: 'samuel', mood: 'annoyed', role: 'client', speaking: false })
  })

  it.each<ChannelId>(['phone-in', 'phone-out', 'chat', 'email', 'sms', 'social'])('shows no face on %s', (channel) => {
    expect(ids({ channel })).toEqual([])
  })

  it('shows the client by video, in the screen of the office', () => {
    const stage = stageFor(view({ channel: 'video' }))
    expect([stage.place, stage.device.kind, stage.figures.length]).toEqual(['office', 'window', 1])
  })

  it('brings a colleague only while they speak', () => {
    const people = [person('client'), person('malik', { name: 'Malik' })]
    expect(ids({ people })).toEqual(['client'])
    expect(ids({ people, lines: [line('colleague', { name: 'Malik' })] })).toEqual(['client', 'malik'])
    expect(ids({ people, lines: [line('colleague', { name: 'Inès' })] })).toEqual(['client'])
  })

  it('lets a colleague be seen while the client is only heard', () => {
    const people = [person('client'), person('malik', { name: 'Malik' })]
    expect(ids({ people, channel: 'phone-in', lines: [line('colleague', { name: 'Malik' })] })).toEqual(['malik'])
  })

  it('makes the client speak when the last lines hold theirs, not when older ones do', () => {
    expect(stageFor(view({ lines: [line('student'), line('client')] })).figures[0]?.speaking).toBe(true)
    expect(stageFor(view({ history: [line('client')], lines: [line('student')] })).figures[0]?.speaking).toBe(false)
  })

  it('is left by everybody when the contact has ended', () => {
    const ending = { id: 'vente', title: 'Vente', client: '', firm: '' }
    expect(stageFor(view({ ending })).figures).toEqual([])
    expect(stageFor(view({ ending })).ended).toBe(true)
  })

  it('stands empty when the scenario lists nobody', () => {
    expect(ids({ people: [] })).toEqual([])
  })
})

describe('a call', () => {
  const device = (more: Parameters<typeof view>[0]) => stageFor(view({ channel: 'phone-in', ...more })).device

  it('rings at the phone desk until the client is heard', () => {
    expect(stageFor(view({ channel: 'phone-out' })).place).toBe('phone-desk')
    expect(device({})).toEqual({ kind: 'call', ringing: true, speaking: false })
    const lines = [line('client', { channel: 'phone-in' })]
    expect(device({ lines })).toEqual({ kind: 'call', ringing: false, speaking: true })
    expect(device({ history: lines })).toEqual({ kind: 'call', ringing: false, speaking: false })
  })

  it('rings again though the client was met in the shop before', () => {
    expect(device({ history: [line('client', { channel: 'shop' })] })).toMatchObject({ ringing: true })
  })
})

describe('an exchange in writing', () => {
  const bubbles = (more: Parameters<typeof view>[0]) => {
    const { device } = stageFor(view({ channel: 'chat', ...more }))
    return device.kind === 'thread' ? device.bubbles : []
  }
  const said = (by: 'client' | 'student' | 'colleague' | 'narrator', words = 'Oui') =>
    line(by, { channel: 'chat', words })

  it('fills with what was written there, oldest first, and with nothing else', () => {
    const history = [line('client'), said('client'), said('narrator')]
    const lines = [said('student'), said('colleague')]
    expect(bubbles({ history, lines }).map(({ from }) => from)).toEqual(['client', 'student', 'beside'])
  })

  it('keeps the newest when the screen is full', () => {
    const history = Array.from({ length: 20 }, () => said('client'))
    const shown = bubbles({ history, lines: [said('student')] })
    expect(shown.length).toBeLessThan(10)
    expect(shown.at(-1)?.from).toBe('student')
  })

  it('draws longer words longer, within three rows', () => {
    const [short, long] = bubbles({ lines: [said('client', 'Oui'), said('client', 'mot '.repeat(200))] })
    expect(short?.rows).toHaveLength(1)
    expect(long?.rows).toHaveLength(3)
    expect(Math.max(...(short?.rows ?? []))).toBeLessThan(Math.max(...(long?.rows ?? [])))
  })

  it('draws empty words as a short row', () => {
    expect(bubbles({ lines: [said('client', '  ')] })[0]?.rows).toEqual([0.3])
  })
})

describe('gauges and signs', () => {
  it('keeps gauges within 0 and 100', () => {
    const stage = stageFor(view({ gauges: { trust: 140, patience: Number.NaN } }))
    expect([stage.trust, stage.patience]).toEqual([100, 0])
  })

  it('shows how the student last spoke, and nothing when the reply did not say', () => {
    const lines = [
      line('student', { tone: 'cold' }),
      line('student', { tone: 'warm', posture: 'open' }),
      line('client'),
    ]
    expect(stageFor(view({ lines })).sign).toEqual({ tone: 'warm', posture: 'open' })
    expect(stageFor(view({ lines: [line('student', { posture: 'closed' })] })).sign).toEqual({
      tone: null,
      posture: 'closed',
    })
    expect(stageFor(view({ lines: [line('student')], history: lines })).sign).toBeNull()
  })
})

describe('the rush hour', () => {
  const isRush = (more: Parameters<typeof view>[0]) => stageFor(view(more)).rush

  it('comes with what breaks in, and with a client who can hardly wait', () => {
    expect(isRush({ gauges: { trust: 60, patience: 60 } })).toBe(false)
    expect(isRush({ gauges: { trust: 60, patience: 60 }, interrupted: 'queue' })).toBe(true)
    expect(isRush({ gauges: { trust: 60, patience: 29 } })).toBe(true)
    expect(isRush({ gauges: { trust: 5, patience: 30 } })).toBe(false)
  })

  it('is over with the contact', () => {
    const ending = { id: 'depart', title: 'Départ', client: '', firm: '' }
    expect(isRush({ ending, gauges: { trust: 0, patience: 0 }, interrupted: 'queue' })).toBe(false)
  })
})
