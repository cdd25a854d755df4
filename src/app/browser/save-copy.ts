import { writeTranscript } from '../../transcript/index.ts'
import type { Transcript } from '../../transcript/types.ts'
import { saveFile } from '../../views/kit/save-file.ts'

function fileName({ scenario, year, startedAt }: Transcript): string {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9_-]+/g, '-')
  return `${plain(scenario.id)}-${year}-${plain(startedAt.slice(0, 10))}.comptoir.json`
}

/** Offers the transcript as a file of the reader's own device. */
export function saveCopy(transcript: Transcript): void {
  saveFile(fileName(transcript), 'application/json', writeTranscript(transcript))
}
