import { createHmac } from 'node:crypto'
import { copySheetOf } from '../../../classroom/copy/copy-sheet.ts'
import { publicKeyOf, sealCopy, writeCopy } from '../../../transcript/copy/write-copy.ts'
import { known } from '../known.ts'
import type { Asked, Route } from '../route.ts'
import { sheetOf } from '../scores/sheet-of.ts'
import type { ClassServices } from '../services.ts'

export const copyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/public-key',
    rule: { does: 'pass-the-door' },
    handle: async (_asked, services) => ({ algorithm: 'ed25519', publicKey: publicKeyOf(signingKey(services)) }),
  },
  { method: 'GET', path: '/runs/:run/copy', rule: { does: 'read-a-run', of: 'run' }, handle: copy },
]

/** The play as a file, signed: whoever has it can check, with the public key alone, that it is as it was here. */
async function copy({ found, reply }: Asked, services: ClassServices): Promise<string> {
  const run = known(found.run)
  const { transcript } = known(await services.runs.load(run.run))
  const sheet = await sheetOf(transcript, run.classroom, services)
  const signing = { secretKey: signingKey(services), signedAt: services.now().toISOString() }
  const { scenario, year, startedAt } = transcript
  const name = `${scenario.id}-${year}-${startedAt.slice(0, 10)}`.replace(/[^\w-]+/g, '-')
  reply.type('application/json; charset=utf-8')
  reply.header('content-disposition', `attachment; filename="${name}.comptoir.json"`)
  // As text: put together anew from an object, its layout would not be the one that is checked.
  return writeCopy(sealCopy(transcript, sheet && copySheetOf(sheet), signing))
}

/** The same for this database in every process, and after a restart: made from its secret, for this use alone. */
function signingKey({ secret }: Pick<ClassServices, 'secret'>): string {
  return createHmac('sha256', secret).update('signature of copies').digest('hex')
}
