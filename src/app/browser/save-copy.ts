import { writeTranscript } from '../../transcript/index.ts'
import type { Transcript } from '../../transcript/types.ts'

function fileName({ scenario, year, startedAt }: Transcript): string {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9_-]+/g, '-')
  return `${plain(scenario.id)}-${year}-${plain(startedAt.slice(0, 10))}.comptoir.json`
}

/** Offers the transcript as a file of the reader's own device. */
export function saveCopy(transcript: Transcript): void {
  const address = URL.createObjectURL(new Blob([writeTranscript(transcript)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(transcript)
  document.body.append(link)
  link.click()
  link.remove()
  // Freed once the download has surely begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
