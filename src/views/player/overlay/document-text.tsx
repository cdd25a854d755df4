import type { OpenResource } from '../../../session/play-view.ts'
import { useScenarioLanguage } from '../../context.ts'
import { type Block, blocksOf } from './document-blocks.ts'
import './documents.css'

type Rows = Extract<Block, { rows: unknown }>['rows']

/** The first row names the columns, unless it stands alone. */
function Table({ rows, title }: { rows: Rows; title: string }) {
  const [head, ...rest] = rows
  const named = rest.length > 0
  const body = named ? rest : rows
  return (
    <table aria-label={title}>
      {named && (
        <thead>
          <tr>
            {head?.map((cell, at) => (
              <th key={at} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {body.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A document as one reads it. */
export function DocumentText({ resource: { title, content } }: { resource: OpenResource }) {
  const lang = useScenarioLanguage()
  return (
    <div class="document-text" lang={lang}>
      {blocksOf(content).map((block, at) =>
        'rows' in block ? <Table key={at} rows={block.rows} title={title} /> : <p key={at}>{block.text}</p>,
      )}
    </div>
  )
}
