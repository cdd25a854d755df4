import type { CompetenceId, OfficialDocument } from '../types.ts'
import { type OfficialCell, readDetailedTable, readTitles } from './detailed-table.ts'
import { fold } from './fold.ts'

/** The official texts, read once: what the verifier compares the data with. */
export interface OfficialTexts {
  /** Folded text by document id; a document that was not found has no entry. */
  readonly folded: ReadonlyMap<string, string>
  readonly cells: readonly OfficialCell[]
  readonly titles: ReadonlyMap<CompetenceId, string>
}

/** The document whose cells are compared one by one. */
export const tableDocument = 'tableau-detaille'

/** Recognises each text by words only it holds, never by its file name, and reads it. */
export function readTexts(files: readonly string[], documents: readonly OfficialDocument[]): OfficialTexts {
  const folded = new Map<string, string>()
  let table = ''
  for (const file of files) {
    const words = fold(file)
    const found = documents.find((one) => one.recognisedBy && words.includes(fold(one.recognisedBy)))
    if (!found) continue
    folded.set(found.id, words)
    if (found.id === tableDocument) table = file.replace(/\r\n?/g, '\n')
  }
  return { folded, cells: readDetailedTable(table), titles: readTitles(table) }
}
