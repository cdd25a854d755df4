import type { Path, Source } from './document.ts'
import type { Problem } from './problem.ts'
import type { ScenarioFile, StepFile } from './schema/scenario-schema.ts'
import { SenseOfParts } from './sense-of-parts.ts'
import { YEARS } from './words.ts'

const CONSTRUCTS = ['choices', 'ask', 'consult', 'order', 'record', 'write', 'ending'] as const
/** After these, the step itself says where one goes. */
const CONTINUING = new Set<string>(['ask', 'consult', 'order', 'record', 'write'])

/**
 * Checks that names mean something: speakers, profiles, facts, ids written twice, cases with no end.
 * Where replies lead is checked year by year in `flowProblems`.
 */
export function senseProblems(file: ScenarioFile, source: Source): readonly Problem[] {
  const problems: Problem[] = []
  const parts = new SenseOfParts(file, (path, message, advice, key) =>
    problems.push(source.problemAt(path, message, advice, key)),
  )
  checkProfiles(file, parts)
  if (Object.keys(file.years).length === 0)
    parts.report(['years'], 'Aucune année n’est écrite.', `Ajoutez au moins l’une de : ${YEARS.join(', ')}.`)
  for (const [id, step] of Object.entries(file.steps)) checkStep(['steps', id], step, parts)
  for (const [id, incident] of Object.entries(file.incidents ?? {})) {
    const path = ['incidents', id]
    parts.checkDates(path, incident)
    parts.checkCondition([...path, 'when'], incident.when)
    parts.checkLines([...path, 'says'], incident.says)
    parts.checkActs([...path, 'choices'], incident.choices)
    for (const key of ['at', 'again'] as const) parts.checkInterruptible([...path, key], incident[key])
  }
  parts.checkFactsAreLearned()
  return problems
}

function checkProfiles({ profiles }: ScenarioFile, parts: SenseOfParts): void {
  const ids = profiles.map((profile) => profile.id)
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      parts.report(['profiles', index, 'id'], `Deux profils s’appellent « ${id} ».`, 'Changez l’un des deux.')
  })
}

function checkStep(path: Path, step: StepFile, parts: SenseOfParts): void {
  parts.checkDates(path, step)
  parts.checkLines([...path, 'says'], step.says)
  if (step.goto !== undefined) parts.checkCases([...path, 'goto'], step.goto)
  checkWays(path, step, parts)
  parts.checkActs([...path, 'choices'], step.choices)
  parts.checkActs([...path, 'ask', 'questions'], step.ask?.questions)
  parts.checkActs([...path, 'consult', 'resources'], step.consult?.resources)
  step.consult?.resources.forEach((resource, index) => {
    parts.checkCases([...path, 'consult', 'resources', index, 'content'], resource.content)
  })
  for (const word of ['order', 'record'] as const) parts.checkResults([...path, word, 'results'], step[word]?.results)
  step.order?.tasks.forEach((task, index) => {
    parts.checkCases([...path, 'order', 'tasks', index, 'rank'], task.rank)
  })
  parts.checkIds([...path, 'order', 'tasks'], step.order?.tasks)
  parts.checkFields([...path, 'record', 'fields'], step.record?.fields)
  for (const key of ['model', 'why'] as const)
    if (step.write !== undefined) parts.checkCases([...path, 'write', key], step.write[key])
}

function checkWays(path: Path, step: StepFile, parts: SenseOfParts): void {
  const used = CONSTRUCTS.filter((word) => step[word] !== undefined)
  const rule = `Une étape a soit un « goto », soit l’un de : ${CONSTRUCTS.join(', ')}.`
  if (used.length > 1) parts.report(path, `Cette étape a à la fois ${used.join(' et ')}.`, rule)
  const [word] = used
  if (word === undefined || CONTINUING.has(word)) {
    if (step.goto === undefined) parts.report(path, 'Cette étape ne mène nulle part.', `Ajoutez « goto: ». ${rule}`)
  } else if (step.goto !== undefined) parts.report([...path, 'goto'], `Cette étape a à la fois ${word} et goto.`, rule)
}
