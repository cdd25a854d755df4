import { readFileSync } from 'node:fs'
import { referencesOf } from '../../audit/reference.ts'
import { criteriaOf } from '../../referential/criteria.ts'
import { type Sheet, score } from '../../scoring/index.ts'
import { replay } from '../../session/index.ts'
import { readTranscript, type Transcript, TranscriptError } from '../../transcript/index.ts'
import { readShippedScenario } from '../shipped-scenarios.ts'
import { UsageError, unreadable } from './usage-error.ts'

/** `score FILE --json`: the sheet of a transcript file, derived anew. */
export function scoreCommand(path: string | undefined, { json }: { json: boolean }): string {
  if (path === undefined) throw new UsageError('score : indiquez un fichier de copie.')
  const sheet = sheetOf(path, transcriptIn(path))
  return json ? JSON.stringify(sheet, null, 2) : linesOf(sheet)
}

function sheetOf(path: string, transcript: Transcript): Sheet {
  const { id } = transcript.scenario
  const scenario = readShippedScenario(id)?.years[transcript.year]
  if (scenario === undefined)
    throw new UsageError(`${path} : le scénario « ${id} » (${transcript.year}) n’est pas connu ici.`)
  if (scenario.hash !== transcript.scenario.hash)
    process.stderr.write(`${path} : cette copie a été jouée avec une autre version du scénario.\n`)
  const { evidence, stoppedAt } = replay(scenario, transcript)
  if (stoppedAt !== null)
    throw new UsageError(
      `${path} : l’entrée n° ${stoppedAt + 1} n’est pas possible dans ce scénario ; copie modifiée ou d’une autre version.`,
    )
  const reference = referencesOf(scenario)[evidence.profile]
  if (reference === undefined) throw new Error(`no reference for the profile ${evidence.profile}`)
  return score({ transcript, evidence, reference, criteria: criteriaOf(transcript.speciality) })
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

function linesOf(sheet: Sheet): string {
  const lines = sheet.criteria
    .filter((line) => line.status !== 'not-evaluated')
    .map(
      (line) =>
        `${line.id}  ${line.level ?? 'observé'}  (moyenne ${line.mean?.toFixed(2) ?? '–'}, ${line.met}/${line.expected})`,
    )
  return [`Profil du client : ${sheet.profile}${sheet.complete ? '' : ' — contact interrompu'}`, ...lines].join('\n')
}
