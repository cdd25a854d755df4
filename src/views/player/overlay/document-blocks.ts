/** A part of a document: a paragraph, or rows that stand together as a table. */
export type Block = { readonly text: string } | { readonly rows: readonly (readonly string[])[] }

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

/** A document as its parts, in order: each line a paragraph, lines « a | b | c » in a row one table. */
export function blocksOf(content: string): readonly Block[] {
  const blocks: Block[] = []
  let open = false
  for (const line of content.split('\n').map((one) => one.trim())) {
    const isRow = line.includes('|')
    const last = blocks.at(-1)
    if (isRow && open && last && 'rows' in last) blocks[blocks.length - 1] = { rows: [...last.rows, cellsOf(line)] }
    else if (isRow) blocks.push({ rows: [cellsOf(line)] })
    else if (line !== '') blocks.push({ text: line })
    open = isRow
  }
  return blocks
}
