import type { Sheet } from '../../scoring/index.ts'
import { scoredCopy } from './scored-copy.ts'
import { UsageError } from './usage-error.ts'

/** `score FILE --json`: the sheet of a transcript file, derived anew. */
export function scoreCommand(path: string | undefined, { json }: { json: boolean }): string {
  if (path === undefined) throw new UsageError('score : indiquez un fichier de copie.')
  const { sheet, remark } = scoredCopy(path)
  if (remark !== undefined) process.stderr.write(`${remark}\n`)
  return json ? JSON.stringify(sheet, null, 2) : linesOf(sheet)
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
