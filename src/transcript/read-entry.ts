import { LONGEST_TEXT } from '../scenario/year-options.ts'
import { TranscriptError } from './transcript-error.ts'
import type { Entry, Move } from './types.ts'

const LONGEST_ID = 200
const MOST_PARTS = 50

type Fields = Readonly<Record<string, unknown>>

/** One entry of a file. Throws `TranscriptError` with its position; drops what it does not know. */
export function checkedEntry(value: unknown, index: number): Entry {
  const fields = value as Fields | null
  if (typeof fields !== 'object' || fields === null || !isText(fields.step) || !isTime(fields.atMs))
    throw new TranscriptError('bad-entry', index)
  const move = moveOf(fields, fields.step)
  if (move === undefined) throw new TranscriptError('bad-entry', index)
  return { ...move, atMs: fields.atMs }
}

function moveOf(fields: Fields, step: string): Move | undefined {
  const { kind, reply, question, resource, incident, tasks, text } = fields
  switch (kind) {
    case 'advance':
    case 'close':
    case 'hint':
    case 'repair':
    case 'timeout':
      return { kind, step }
    case 'reply':
      return isText(reply) ? { kind, step, reply } : undefined
    case 'ask':
      return isText(question) ? { kind, step, question } : undefined
    case 'consult':
      return isText(resource) ? { kind, step, resource } : undefined
    case 'incident':
      return isText(incident) && isText(reply) ? { kind, step, incident, reply } : undefined
    case 'order':
      return isTexts(tasks) ? { kind, step, tasks } : undefined
    case 'record':
      return isFilled(fields.fields) ? { kind, step, fields: fields.fields } : undefined
    case 'write':
      return typeof text === 'string' && text.length <= LONGEST_TEXT ? { kind, step, text } : undefined
    default:
      return undefined
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_PARTS && value.every(isText)
}

function isFilled(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length <= MOST_PARTS && entries.every(([, one]) => typeof one === 'string' && one.length <= LONGEST_TEXT)
  )
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
