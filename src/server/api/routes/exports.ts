import { createHash } from 'node:crypto'
import { dataOf, dataSchema } from '../../../classroom/export/data.ts'
import { recapCsv, recapNotes } from '../../../classroom/export/recap-notes.ts'
import { statementsOf } from '../../../classroom/export/xapi.ts'
import { candidateWorkbook, recapWorkbook } from '../../export/workbooks.ts'
import { reviewedCopies } from '../exports/reviewed-copies.ts'
import { known } from '../known.ts'
import type { Asked, Route } from '../route.ts'
import type { ClassServices } from '../services.ts'

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}
const NAMESPACE = Buffer.from('b6e5b0f2c1d94f7c9a4e3d2f8a71c05e', 'hex')

export const exportRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/runs/:run/export.xlsx',
    rule: { does: 'mark-a-run', of: 'run' },
    handle: async (asked, services) => {
      const [copy] = await reviewedCopies(asked.found, asked.actor, services)
      const { candidate, scenario } = known(copy)
      return file(asked, `grille-${candidate.alias}-${scenario}.xlsx`, await candidateWorkbook(known(copy)))
    },
  },
  {
    method: 'GET',
    path: '/assignments/:assignment/recapnotes.xlsx',
    rule: { does: 'mark-copies', of: 'assignment' },
    handle: async (asked, services) =>
      file(asked, 'RECAPNOTES.xlsx', await recapWorkbook(await recapOf(asked, services))),
  },
  {
    method: 'GET',
    path: '/assignments/:assignment/recapnotes.csv',
    rule: { does: 'mark-copies', of: 'assignment' },
    handle: async (asked, services) => file(asked, 'RECAPNOTES.csv', recapCsv(await recapOf(asked, services))),
  },
  {
    method: 'GET',
    path: '/assignments/:assignment/data.json',
    rule: { does: 'mark-copies', of: 'assignment' },
    handle: async (asked, services) => {
      const copies = await reviewedCopies(asked.found, asked.actor, services)
      return file(asked, 'comptoir-data.json', inJson(dataOf(copies, services.now().toISOString())))
    },
  },
  /** What `data.json` follows; it tells of nobody. */
  {
    method: 'GET',
    path: '/assignments/data-schema.json',
    rule: { does: 'pass-the-door' },
    handle: async (asked) => file(asked, 'data-schema.json', inJson(dataSchema())),
  },
  {
    method: 'GET',
    path: '/assignments/:assignment/xapi.json',
    rule: { does: 'mark-copies', of: 'assignment' },
    handle: async (asked, services) => {
      const { protocol, host } = asked.request
      const source = { home: `${protocol}://${host}`, uuidOf }
      const copies = await reviewedCopies(asked.found, asked.actor, services)
      return file(asked, 'comptoir-xapi.json', inJson(copies.flatMap((copy) => statementsOf(copy, source))))
    },
  },
]

function inJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** A UUID by name, version 5 of RFC 9562, under one of our own that was drawn once. */
function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

async function recapOf({ found, actor }: Asked, services: ClassServices) {
  const classroom = known(await services.classes.classroom(found.classroom ?? ''))
  return recapNotes(await reviewedCopies(found, actor, services), classroom.speciality)
}

/** Answers with a file to keep. Its name is told in letters that every browser takes. */
function file({ reply }: Asked, name: string, content: Uint8Array | string): Uint8Array | string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\w.-]+/g, '-')
  reply.type(TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
  reply.header('content-disposition', `attachment; filename="${plain}"`)
  return typeof content === 'string' ? content : Buffer.from(content)
}
