import { criterion, levelWords } from '../../referential/index.ts'
import type { Entry } from '../../transcript/index.ts'
import type { ReviewedCopy } from './types.ts'
import { NATURE } from './words.ts'

const VERBS = 'http://adlnet.gov/expapi/verbs'
const ACTIVITIES = 'http://adlnet.gov/expapi/activities'
const HIGHEST = 4

/** A statement of xAPI 1.0.3, as far as Comptoir makes them. */
export interface Statement {
  readonly id: string
  readonly version: '1.0.3'
  readonly timestamp: string
  readonly actor: object
  readonly verb: object
  readonly object: object
  readonly result: object
  readonly context: object
}

/** Where statements come from. */
export interface StatementSource {
  /** The address of the class server: ids and accounts are below it. */
  readonly home: string
  /** A UUID that is always the same for a name, so that statements sent twice count once. */
  readonly uuidOf: (name: string) => string
}

type Said = Pick<Statement, 'timestamp' | 'verb' | 'object' | 'result'> & { readonly name: string }

/**
 * The statements of a copy: every move, each level, and the play as a whole. The actor is an account by alias: no name, no
 * address. The mark out of 20 is left out, for it is not told to whoever may read a record store.
 */
export function statementsOf(copy: ReviewedCopy, source: StatementSource): readonly Statement[] {
  const { run, candidate, transcript } = copy
  const actor = { objectType: 'Agent', account: { homePage: source.home, name: candidate.alias } }
  const context = {
    registration: source.uuidOf(run),
    platform: 'Comptoir',
    language: 'fr',
    contextActivities: {
      parent: [{ id: scenarioId(copy, source) }],
      category: [activity(`${source.home}/xapi/formative`, `${ACTIVITIES}/profile`, NATURE)],
    },
  }
  const said = [
    ...transcript.entries.map((entry, index) => moved(copy, entry, { index, source })),
    ...levels(copy, source),
    played(copy, source),
  ]
  return said.map(({ name, ...parts }) => ({
    id: source.uuidOf(`${run}/${name}`),
    version: '1.0.3',
    actor,
    ...parts,
    context,
  }))
}

function played(copy: ReviewedCopy, source: StatementSource): Said {
  const { complete, scenario, transcript } = copy
  const lasted = transcript.entries.at(-1)?.atMs ?? 0
  return {
    name: 'play',
    timestamp: momentOf(copy, lasted),
    verb: complete ? verb('completed', 'a terminé') : verb('terminated', 'a interrompu'),
    object: activity(scenarioId(copy, source), `${ACTIVITIES}/simulation`, scenario),
    result: { completion: complete, duration: `PT${(lasted / 1000).toFixed(2)}S` },
  }
}

function moved(
  copy: ReviewedCopy,
  entry: Entry,
  at: { readonly index: number; readonly source: StatementSource },
): Said {
  const id = `${scenarioId(copy, at.source)}/steps/${encodeURIComponent(entry.step)}`
  return {
    name: `entry/${at.index}`,
    timestamp: momentOf(copy, entry.atMs),
    verb: verb('answered', 'a répondu'),
    object: activity(id, `${ACTIVITIES}/question`, entry.step),
    result: { response: responseOf(entry), extensions: { [`${at.source.home}/xapi/move`]: entry.kind } },
  }
}

function levels(copy: ReviewedCopy, { home }: StatementSource): readonly Said[] {
  const last = copy.transcript.entries.at(-1)?.atMs ?? 0
  return copy.lines.flatMap(({ criterion: id, level, proposal }): readonly Said[] => {
    const found = criterion(id)
    if (level === null || found === undefined) return []
    const extensions = {
      [`${home}/xapi/level-word`]: levelWords(found.referential)[level - 1],
      [`${home}/xapi/machine-proposal`]: proposal,
      [`${home}/xapi/closed-by-a-person`]: copy.settled,
    }
    return [
      {
        name: `criterion/${id}`,
        timestamp: momentOf(copy, last),
        verb: verb('scored', 'a obtenu le niveau'),
        object: activity(`${home}/xapi/criteria/${id}`, `${ACTIVITIES}/objective`, found.text),
        result: { score: { raw: level, min: 1, max: HIGHEST, scaled: (level - 1) / (HIGHEST - 1) }, extensions },
      },
    ]
  })
}

function responseOf(entry: Entry): string {
  switch (entry.kind) {
    case 'reply':
      return entry.reply
    case 'ask':
      return entry.question
    case 'consult':
      return entry.resource
    case 'incident':
      return `${entry.incident}[:]${entry.reply}`
    case 'order':
      return entry.tasks.join('[,]')
    case 'record':
      return JSON.stringify(entry.fields)
    case 'write':
      return entry.text
    default:
      return entry.kind
  }
}

function scenarioId({ transcript }: ReviewedCopy, { home }: StatementSource): string {
  return `${home}/xapi/scenarios/${encodeURIComponent(transcript.scenario.id)}/${transcript.year}`
}

function verb(name: string, words: string) {
  return { id: `${VERBS}/${name}`, display: { 'fr-FR': words } }
}

function activity(id: string, type: string, name: string) {
  return { objectType: 'Activity', id, definition: { type, name: { 'fr-FR': name } } }
}

function momentOf({ startedAt }: ReviewedCopy, atMs: number): string {
  return new Date(Date.parse(startedAt) + atMs).toISOString()
}
