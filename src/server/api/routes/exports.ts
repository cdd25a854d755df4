import { recapCsv, recapNotes } from '../../../classroom/export/recap-notes.ts'
import { candidateWorkbook, recapWorkbook } from '../../export/workbooks.ts'
import { reviewedCopies } from '../exports/reviewed-copies.ts'
import { known } from '../known.ts'
import type { Asked, Route } from '../route.ts'
import type { ClassServices } from '../services.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

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
]

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
  reply.type(name.endsWith('.xlsx') ? XLSX : 'text/csv; charset=utf-8')
  reply.header('content-disposition', `attachment; filename="${plain}"`)
  return typeof content === 'string' ? content : Buffer.from(content)
}
