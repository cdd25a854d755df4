import { readFileSync } from 'node:fs'
import { referencesOf } from '../../audit/reference.ts'
import { type CopyCheck, checkCopy } from '../../classroom/copy/check-copy.ts'
import { criteriaOf } from '../../referential/criteria.ts'
import type { YearScenario } from '../../scenario/model.ts'
import { type Reference, type Sheet, score } from '../../scoring/index.ts'
import { replay } from '../../session/index.ts'
import { type ReadCopy, readCopy } from '../../transcript/copy/read-copy.ts'
import { type Transcript, TranscriptError } from '../../transcript/index.ts'
import { readShippedScenario } from '../shipped-scenarios.ts'
import { breachWords } from './breach-words.ts'
import { UsageError, unreadable } from './usage-error.ts'

export interface ScoredCopy {
  readonly transcript: Transcript
  readonly sheet: Sheet
  /** Whether the file is as it was made. */
  readonly check: CopyCheck
  /** Something to tell about the copy, in French. */
  readonly remark?: string
}

/**
 * Reads a copy file, derives its sheet anew and checks the file; `trustedKeys` are public keys of class servers.
 * Throws a UsageError that names the file when it cannot.
 */
export function scoredCopy(path: string, trustedKeys: readonly string[] = []): ScoredCopy {
  const read = copyIn(path)
  const { transcript } = read
  const { id, hash } = transcript.scenario
  const scenario = readShippedScenario(id)?.years[transcript.year]
  if (scenario === undefined)
    throw new UsageError(`${path} : le scénario « ${id} » (${transcript.year}) n’est pas connu ici.`)
  const { evidence, stoppedAt } = replay(scenario, transcript)
  if (stoppedAt !== null) throw new UsageError(impossible(path, stoppedAt, read.breaches))
  const reference = knownReferences(scenario)[evidence.profile]
  if (reference === undefined) throw new Error(`no reference for the profile ${evidence.profile}`)
  const sheet = score({ transcript, evidence, reference, criteria: criteriaOf(transcript.speciality) })
  const check = checkCopy(read, { sheet, changed: scenario.hash !== hash }, trustedKeys)
  return { transcript, sheet, check, ...remarkOn(path, check) }
}

function impossible(path: string, entry: number, breaches: ReadCopy['breaches']): string {
  const why = breaches.length === 0 ? 'copie modifiée ou d’une autre version' : breaches.map(breachWords).join(' ; ')
  return `${path} : l’entrée n° ${entry + 1} n’est pas possible dans ce scénario ; ${why}.`
}

function remarkOn(path: string, { state, changed }: CopyCheck): { readonly remark?: string } {
  if (state === 'altered')
    return { remark: `${path} : ce fichier a été modifié après coup ; « verify » dit ce qui ne correspond pas.` }
  return changed ? { remark: `${path} : cette copie a été jouée avec une autre version du scénario.` } : {}
}

/** The best path takes a while to find: once for all the copies of a scenario and year. */
const references = new Map<string, Readonly<Record<string, Reference>>>()

function knownReferences(scenario: YearScenario): Readonly<Record<string, Reference>> {
  const key = `${scenario.hash} ${scenario.year}`
  const found = references.get(key) ?? referencesOf(scenario)
  references.set(key, found)
  return found
}

function copyIn(path: string): ReadCopy {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw unreadable(path, error)
  }
  try {
    return readCopy(text)
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error
    const where = error.entry === undefined ? '' : `, entrée n° ${error.entry + 1}`
    throw new UsageError(`${path} : ce n’est pas une copie lisible (${error.code}${where}).`)
  }
}
