import { z } from 'zod'
import { SPECIALITIES, YEARS } from '../../scenario/words.ts'
import { LONGEST_TEXT } from '../../scenario/year-options.ts'

/** Shapes that several routes read. */
export const runId = z.string().regex(/^[0-9a-f]{32}$/)
export const ownId = z.string().min(1).max(64)
export const yearId = z.enum(YEARS)
export const specialityId = z.enum(SPECIALITIES)
export const scenarioId = z.string().min(1).max(100)
/** A moment, in ISO 8601 and UTC: they are compared as texts. */
export const moment = z.iso.datetime({ precision: 3 })
export const timeMultiplier = z.union([z.literal(0), z.literal(1), z.literal(1.33), z.literal(1.5), z.literal(2)])

const id = z.string().min(1).max(200)

/** What a player may do; see `PlayerMove`. */
export const playerMove = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(['advance', 'close', 'timeout', 'hint', 'repair']) }),
  z.object({ kind: z.literal('reply'), reply: id }),
  z.object({ kind: z.literal('ask'), question: id }),
  z.object({ kind: z.literal('consult'), resource: id }),
  z.object({ kind: z.literal('order'), tasks: z.array(id).max(50) }),
  z.object({ kind: z.literal('record'), fields: z.record(id, z.string().max(LONGEST_TEXT)) }),
  z.object({ kind: z.literal('write'), text: z.string().max(LONGEST_TEXT) }),
  z.object({ kind: z.literal('incident'), incident: id, reply: id }),
])
