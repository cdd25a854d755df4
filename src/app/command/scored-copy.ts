import { readFileSync } from 'node:fs'
import { referencesOf } from '../../audit/reference.ts'
import { criteriaOf } from '../../referential/criteria.ts'
import type { YearScenario } from '../../scenario/model.ts'
import { type Reference, type Sheet, score } from '../../scoring/index.ts'
import { replay } from '../../session/index.ts'
import { readTranscript, type Transcript, TranscriptError } from '../../transcript/index.ts'
import { readShippedScenario } from '../shipped-scenarios.ts'
import { UsageError, unreadable } from './usage-error.ts'

export interface ScoredCopy {
  readonly transcript: Transcript
  readonly sheet: Sheet
  /** Something to tell about the copy, in French. */
  readonly remark?: string
}

/** Reads a transcript file and derives its sheet anew. Throws a UsageError that names the file when it cannot. */
export function scoredCopy(path: string): ScoredCopy {
  const transcript = transcriptIn(path)
  const { id, hash } = transcript.scenario
  const scenario = readShippedScenario(id)?.years[transcript.year]
  if (scenario === undefined)
    throw new UsageError(`${path} : le scénario « ${id} » (${transcript.year}) n’est pas connu ici.`)
  const { evidence, stoppedAt } = replay(scenario, transcript)
  if (stoppedAt !== null)
    throw new UsageError(
      `${path} : l’entrée n° ${stoppedAt + 1} n’est pas possible dans ce scénario ; copie modifiée ou d’une autre version.`,
    )
  const reference = knownReferences(scenario)[evidence.profile]
  if (reference === undefined) throw new Error(`no reference for the profile ${evidence.profile}`)
  const sheet = score({ transcript, evidence, reference, criteria: criteriaOf(transcript.speciality) })
  if (scenario.hash === hash) return { transcript, sheet }
  return { transcript, sheet, remark: `${path} : cette copie a été jouée avec une autre version du scénario.` }
}

/** The best path takes a while to find: once for all the copies of a scenario and year. */
const references = new Map<string, Readonly<Record<string, Reference>>>()

function knownReferences(scenario: YearScenario): Readonly<Record<string, Reference>> {
  const key = `${scenario.hash} ${scenario.year}`
  const found = references.get(key) ?? referencesOf(scenario)
  references.set(key, found)
  return found
}

function transcriptIn(path: string): Transcript {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw unreadable(path, error)
  }
  try {
    return readTranscript(text)
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error
    const where = error.entry === undefined ? '' : `, entrée n° ${error.entry + 1}`
    throw new UsageError(`${path} : ce n’est pas une copie lisible (${error.code}${where}).`)
  }
}
