import { describe, expect, it } from 'vitest'
import type { Line, PlayView } from '../../../src/session/index.ts'
import { earlierOn, isAnswered, isClientThere, otherEnd } from '../../../src/views/player/overlay/devices/exchange.ts'
import { lookOf } from '../../../src/views/player/overlay/devices/look-of.ts'
import { ratingOf } from '../../../src/views/player/overlay/devices/rating.ts'

const line = (by: Line['by'], words: string, channel: Line['channel']): Line => ({ by, name: by, words, channel })
const viewOf = (channel: Line['channel'], history: readonly Line[], lines: readonly Line[]) =>
  ({ channel, history, lines, people: [{ name: 'Mme Roux' }] }) as unknown as PlayView

describe('the other end of a channel', () => {
  it('is who wrote there last, the client before anybody has', () => {
    expect(otherEnd(viewOf('email', [], [line('narrator', 'Un courriel à écrire.', 'email')]))).toBe('Mme Roux')
    expect(otherEnd(viewOf('email', [line('colleague', 'Alors ?', 'email')], []))).toBe('colleague')
    expect(otherEnd(viewOf('email', [line('colleague', 'Alors ?', 'shop')], []))).toBe('Mme Roux')
  })

  it('is on the line once the client has spoken in this very call', () => {
    const called = [line('client', 'Allô ?', 'phone-in'), line('client', 'Bonjour.', 'shop')]
    const ringing = viewOf('phone-in', called, [line('colleague', 'C’est pour toi.', 'phone-in')])
    expect(isClientThere(ringing)).toBe(false)
    expect(isClientThere(viewOf('phone-in', called, [line('client', 'Me revoilà.', 'phone-in')]))).toBe(true)
  })

  it('answers when somebody else has just spoken on this channel', () => {
    expect(isAnswered(viewOf('chat', [], [line('student', 'Bonjour.', 'chat')]))).toBe(false)
    expect(isAnswered(viewOf('chat', [], [line('client', 'Oui ?', 'chat')]))).toBe(true)
  })

  it('has a thread: what was written on this channel before', () => {
    const history = [line('client', 'a', 'email'), line('narrator', 'b', 'email'), line('client', 'c', 'shop')]
    expect(earlierOn(viewOf('email', history, [])).map(({ words }) => words)).toEqual(['a'])
  })
})

describe('the stars of a public review', () => {
  it('are those that somebody has said on that page', () => {
    expect(ratingOf(viewOf('social', [line('client', 'Deux étoiles, pas plus.', 'social')], []))).toBe(2)
    expect(ratingOf(viewOf('social', [], [line('narrator', 'Un avis : 4 sur 5.', 'social')]))).toBe(4)
    expect(ratingOf(viewOf('social', [], [line('client', 'One star.', 'social')]))).toBe(1)
  })

  it('are never guessed', () => {
    expect(ratingOf(viewOf('social', [line('client', 'Deux étoiles.', 'shop')], []))).toBeNull()
    expect(ratingOf(viewOf('social', [], [line('client', 'Je suis furieux.', 'social')]))).toBeNull()
    expect(ratingOf(viewOf('social', [], [line('client', 'Un hôtel 9 étoiles !', 'social')]))).toBeNull()
  })
})

describe('what a document looks like', () => {
  it.each([
    ['Écran de stock', 'screen'],
    ['La page du site', 'web'],
    ['Fiche client', 'record'],
    ['Formulaire reçu hier sur le site', 'record'],
    ['Classeur, retour du site en boutique', 'paper'],
    ['Stock screen', 'screen'],
  ])('« %s » is on a %s', (title, look) => expect(lookOf(title)).toBe(look))

  it('is a screen when it has rows and its title says nothing, else paper', () => {
    expect(lookOf('Prix', 'Modèle | Prix')).toBe('screen')
    expect(lookOf('Charte', 'On salue.')).toBe('paper')
  })
})
