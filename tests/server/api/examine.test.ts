import { expect, it } from 'vitest'
import { examine } from '../../../src/server/api/scenarios/examine.ts'
import { guideScenario } from '../../support/author-guide.ts'

const facts = Array.from({ length: 36 }, (_, at) => `point-${at}`)

/** A right file, in which one may learn 36 things in any order: more states than any memory holds. */
function endlessToAudit(): string {
  const questions = facts.map(
    (fact) => `
        - id: ${fact}
          say: Et ce point ?
          shows: { MCV.1.questionnement: 4 }
          why: La réponse compte.
          learn: [${fact}]
          answers: [{ client: Oui. }]`,
  )
  const rounds = [0, 1, 2].map((round) => {
    const these = questions.slice(round * 12, round * 12 + 12).join('')
    const next = round === 2 ? 'recherche' : `tour-${round + 1}`
    return `
  tour-${round}:
    says: [{ client: Dites-moi. }]
    ask:
      budget: 12
      questions:${these}
    goto: ${next}`
  })
  return guideScenario('premiere')
    .replace('\nfacts:', `\nfacts:${facts.map((fact) => `\n  ${fact}: Un point de plus.`).join('')}`)
    .replace('\n    goto: recherche', `\n    goto: tour-0${rounds.join('')}`)
}

const file = { id: 'own.lampe', fileName: 'lampe.yaml' }
const never = new AbortController().signal

it('says nothing of a file that takes all the memory it may have, and examines the next one', async () => {
  const heavy = examine({ stage: 'audit', ...file, text: endlessToAudit() }, never)
  const next = examine({ stage: 'audit', ...file, text: guideScenario('premiere') }, never)
  expect(await heavy).toBeUndefined()
  expect(await next).toMatchObject({ remarks: expect.any(Array) })
})

// Left alone, each would take all the time that a reading may, one after the other.
it('stops when it is called off, at work or waiting for its turn', async () => {
  const closing = new AbortController()
  const text = endlessToAudit()
  const both = [1, 2].map(() => examine({ stage: 'read', ...file, text }, closing.signal))
  setTimeout(() => closing.abort(), 100)
  expect(await Promise.all(both)).toEqual([undefined, undefined])
}, 15_000)
