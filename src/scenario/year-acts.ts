import type { Level, YearId } from '../referential/types.ts'
import type { Act, IncidentReply, Reply, Resource, Result, Spoken } from './model.ts'
import type {
  ActFile,
  IncidentFile,
  ReplyFile,
  ResourceFile,
  ResultFile,
  SpokenFile,
} from './schema/scenario-schema.ts'
import { typeset } from './typeset.ts'
import { casesIn, linesIn, textsIn, type Written, whenIn } from './year-cases.ts'

/** What the student may say or do, as it stands in one year. */

export function replyIn(year: YearId, file: ReplyFile): Reply {
  return { ...spokenIn(year, file), goto: casesIn(year, file.goto) }
}

export function resourceIn(year: YearId, file: ResourceFile): Resource {
  return { ...actIn(year, file), title: typeset(file.title), content: textsIn(year, file.content) }
}

export function incidentReplyIn(year: YearId, file: IncidentFile['choices'][number]): IncidentReply {
  return { ...spokenIn(year, file), handling: file.handling }
}

export function spokenIn(year: YearId, file: SpokenFile): Spoken {
  return {
    ...actIn(year, file),
    words: typeset(file.say),
    ...(file.tone === undefined ? {} : { tone: file.tone }),
    ...(file.posture === undefined ? {} : { posture: file.posture }),
  }
}

export function resultIn(year: YearId, file: ResultFile): Result {
  return { level: file.level, ...effectsIn(year, file) }
}

function actIn(year: YearId, file: ActFile): Act {
  const shows = Object.entries(file.shows) as [string, Written<Level>][]
  return {
    id: file.id,
    ...whenIn(year, file.when),
    shows: Object.fromEntries(shows.map(([criterion, level]) => [criterion, casesIn(year, level)])),
    grave: file.grave ?? [],
    ...effectsIn(year, file),
  }
}

function effectsIn(
  year: YearId,
  file: ActFile | ResultFile,
): Pick<Act, 'why' | 'trust' | 'patience' | 'learn' | 'answers'> {
  return {
    why: textsIn(year, file.why),
    trust: casesIn(year, file.trust ?? 0),
    patience: casesIn(year, file.patience ?? 0),
    learn: file.learn ?? [],
    answers: linesIn(year, file.answers),
  }
}
