import { copySheetOf } from '../../classroom/copy/copy-sheet.ts'
import { sealCopy, writeCopy } from '../../transcript/copy/write-copy.ts'
import type { Transcript } from '../../transcript/types.ts'
import { saveFile } from '../../views/kit/save-file.ts'
import { judgeTranscript } from './judging.ts'

function fileName({ scenario, year, startedAt }: Transcript): string {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9_-]+/g, '-')
  return `${plain(scenario.id)}-${year}-${plain(startedAt.slice(0, 10))}.comptoir.json`
}

/** Offers the play, sealed with its sheet, as a file of the reader's own device. */
export async function saveCopy(transcript: Transcript): Promise<void> {
  // Without network the scenario may be out of reach: the play is worth saving all the same.
  const sheet = await judgeTranscript(transcript, 'fr').then(
    (judged) => copySheetOf(judged.sheet),
    () => null,
  )
  saveFile(fileName(transcript), 'application/json', writeCopy(sealCopy(transcript, sheet)))
}
