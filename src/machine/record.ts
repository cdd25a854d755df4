import type { Level } from '../referential/types.ts'
import type { RecordField, RecordStep } from '../scenario/model.ts'
import type { Language } from '../scenario/words.ts'
import { resolve } from './conditions.ts'
import type { Construct } from './construct.ts'
import { withClientName } from './hear.ts'
import type { PlayerMove } from './move.ts'
import type { PlayState } from './play-state.ts'
import { afterWork, shownByWork, toldOfWork } from './work.ts'

type Fields = Readonly<Record<string, string>>

const LONGEST_VALUE = 300

/**
 * `record`: a form filled from what was really said. A field is right when it holds what was heard, or is left blank
 * when its fact was never learned: what is invented is wrong, even by luck. Case, accents, spaces and punctuation
 * do not count. All fields right: level 4; at least three quarters: 3; at least half: 2; fewer: 1.
 */
export const record: Construct<RecordStep> = {
  moves: (step, state) => {
    const right = rightFields(step, state)
    // One form per number of wrong fields: enough to reach every level.
    return Array.from({ length: step.fields.length + 1 }, (_, wrong) => ({
      kind: 'record',
      fields: spoiled(right, step.fields.slice(0, wrong)),
    }))
  },
  allows: (step, _, move) =>
    move.kind === 'record' &&
    Object.entries(move.fields).every(
      ([id, value]) =>
        value.length <= LONGEST_VALUE && step.fields.some((field) => field.id === id && accepts(field, value)),
    ),
  after: (step, state, move) => afterWork(step, state, levelOfRecord(step, state, fieldsOf(move))),
  shows: (step, state, move) => shownByWork(step, levelOfRecord(step, state, fieldsOf(move))),
  tell: (step, state, move, language) =>
    toldOfWork(step, state, levelOfRecord(step, state, fieldsOf(move)), listed(step, fieldsOf(move), language)),
}

export function levelOfRecord(step: RecordStep, state: PlayState, given: Fields): Level {
  const count = step.fields.filter((field) => isRight(field, given[field.id] ?? '', state)).length
  const share = count / step.fields.length
  if (share === 1) return 4
  if (share >= 0.75) return 3
  return share >= 0.5 ? 2 : 1
}

/** What each field should hold, given what was heard. */
function rightFields(step: RecordStep, state: PlayState): Fields {
  return Object.fromEntries(step.fields.map((field) => [field.id, rightValues(field, state)[0] ?? '']))
}

function isRight(field: RecordField, value: string, state: PlayState): boolean {
  return rightValues(field, state).some((right) => folded(right) === folded(value))
}

/** In the language of the scenario, then in its others. */
function rightValues({ needs, expects, alsoRight = [] }: RecordField, state: PlayState): readonly string[] {
  if (needs !== undefined && !state.facts.includes(needs)) return ['']
  return [expects, ...alsoRight].map((cases) => withClientName(resolve(cases, state), state))
}

function accepts(field: RecordField, value: string): boolean {
  return value === '' || field.options === undefined || field.options.includes(value)
}

/** The same form with these fields wrong: blank where something was heard, invented where nothing was. */
function spoiled(right: Fields, fields: readonly RecordField[]): Fields {
  const wrong = fields.map(({ id, options }) => [id, right[id] === '' ? (options?.[0] ?? '?') : ''])
  return { ...right, ...Object.fromEntries(wrong) }
}

function fieldsOf(move: PlayerMove): Fields {
  return move.kind === 'record' ? move.fields : {}
}

function folded(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A form in one line of words, as each language punctuates it. */
const PUNCTUATION: Readonly<Record<Language, { readonly is: string; readonly then: string }>> = {
  fr: { is: ' : ', then: ' ; ' },
  en: { is: ': ', then: '; ' },
}

function listed(step: RecordStep, given: Fields, language: Language): string {
  const { is, then } = PUNCTUATION[language]
  const shown = ({ id, labels }: RecordField) => labels?.[given[id] ?? ''] ?? given[id] ?? ''
  return step.fields.map((field) => `${field.label}${is}${shown(field) || '–'}`).join(then)
}
