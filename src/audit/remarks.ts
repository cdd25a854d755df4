import { type Path, readSource, type Source } from '../scenario/document.ts'
import type { Problem } from '../scenario/problem.ts'
import { type ScenarioFile, scenarioSchema } from '../scenario/schema/scenario-schema.ts'
import type { Failure, FailureKind } from './audit-types.ts'
import type { NoEnding } from './best-path.ts'

/** What an audit found, at its place in the author's file. */
export interface AuditRemark extends Problem {
  readonly kind: FailureKind
  /** One could be stuck, or play for ever: nobody should be given this to play. */
  readonly blocking: boolean
}

const BLOCKING: ReadonlySet<FailureKind> = new Set(['dead-end', 'endless'])

/** What to write instead. */
const ADVICE: Readonly<Record<FailureKind, string>> = {
  'dead-end': 'Ajoutez une réponse sans « when », ou un dernier cas sans « when » au « goto ».',
  endless: 'Faites que revenir ici change quelque chose, ou menez ailleurs la deuxième fois.',
  'unreachable-step': 'Corrigez les « goto » et les « when » qui y mènent, ou retirez-la.',
  'unreachable-act': 'Corrigez son « when », ou retirez-la.',
  'level-1-out-of-reach': 'Donnez, là où ce critère est en jeu, une réponse au niveau 1.',
  'level-4-out-of-reach': 'À chaque décision, donnez une réponse au niveau 4 sur tous les critères en jeu.',
  'shorter-beats-longer': 'Faites que les chemins sans faute montrent ce critère aussi souvent.',
  'dominated-reply': 'Baissez un de ses niveaux, ou donnez-lui un avantage.',
  'free-error': 'Faites-la coûter : confiance, patience, ou un critère attendu.',
  'bot-too-good': 'Rendez les erreurs plus plausibles, et leur niveau plus bas.',
  'best-reply-too-long': 'Raccourcissez les bonnes réponses, ou allongez les autres.',
  'year-not-harder': 'Ajoutez à cette année des nuances, un aléa, ou retirez de l’aide.',
  'single-block': 'Mettez en jeu des critères d’un autre bloc.',
}

/** The failures of an audit as an author reads them: file, line, what is wrong, what to write. */
export function remarksOf(failures: readonly Failure[], text: string, fileName: string): readonly AuditRemark[] {
  const source = readSource(text, fileName)
  if (!('value' in source)) return []
  const file = scenarioSchema.parse(source.value)
  const told = new Map<string, AuditRemark>()
  for (const failure of failures) {
    const remark = remarkOf(failure, file, source)
    // The same for several profiles or years is told once.
    told.set([remark.line, remark.message].join(), remark)
  }
  return [...told.values()].toSorted((a, b) => Number(b.blocking) - Number(a.blocking) || a.line - b.line)
}

/** What is wrong with a scenario without a best path, for its author. */
export function noEndingProblem({ year, profile }: NoEnding, text: string, fileName: string): Problem {
  const message = `Avec le client « ${profile} », aucune fin n’est jamais atteinte (${year}).`
  const advice = 'Vérifiez les « when » des « goto » : un chemin doit pouvoir mener à une fin.'
  const source = readSource(text, fileName)
  if ('value' in source) return source.problemAt([], message, advice, 'profiles')
  return { file: fileName, line: 1, column: 1, message, advice }
}

function remarkOf({ kind, subject, message, year }: Failure, file: ScenarioFile, source: Source): AuditRemark {
  const place = placeOf(subject, file) ?? { path: ['years', year] }
  const located = source.problemAt(place.path, message, ADVICE[kind], place.key)
  return { ...located, kind, blocking: BLOCKING.has(kind) }
}

/** A subject is a step, or `step/act`, or `incident/act`, or nothing that has a place of its own. */
function placeOf(subject: string, file: ScenarioFile): { path: Path; key?: string } | undefined {
  const [owner = '', act] = subject.split('/')
  const under = owner in file.steps ? 'steps' : owner in (file.incidents ?? {}) ? 'incidents' : undefined
  if (under === undefined) return undefined
  const home: Path = [under, owner]
  const lists: readonly (readonly [Path, readonly { readonly id: string }[] | undefined])[] =
    under === 'incidents'
      ? [[['choices'], file.incidents?.[owner]?.choices]]
      : [
          [['choices'], file.steps[owner]?.choices],
          [['ask', 'questions'], file.steps[owner]?.ask?.questions],
          [['consult', 'resources'], file.steps[owner]?.consult?.resources],
        ]
  for (const [path, list] of lists) {
    const index = list?.findIndex(({ id }) => id === act) ?? -1
    if (index >= 0) return { path: [...home, ...path, index] }
  }
  return { path: [under], key: owner }
}
