import { apiAddress } from '../../api.ts'
import { useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'

const FILES = ['recapnotes.xlsx', 'recapnotes.csv', 'data.json', 'xapi.json'] as const
const TEXTS = {
  'recapnotes.xlsx': 'marking.exports.recapXlsx',
  'recapnotes.csv': 'marking.exports.recapCsv',
  'data.json': 'marking.exports.data',
  'xapi.json': 'marking.exports.xapi',
} as const satisfies Record<(typeof FILES)[number], string>

/** The files of an assignment, one choice each; of several, it is said to choose one. */
export function CopiesExports({ assignment }: { assignment: string | undefined }) {
  const t = useText()
  return (
    <details class="copies-exports">
      <summary class="button">
        <Icon name="save" />
        {t('marking.exports.title')}
      </summary>
      <div class="copies-exports-list">
        {assignment === undefined ? (
          <p>{t('marking.exports.choose')}</p>
        ) : (
          <ul>
            {FILES.map((file) => (
              <li key={file}>
                <a href={apiAddress(`/assignments/${encodeURIComponent(assignment)}/${file}`)} download>
                  {t(TEXTS[file])}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p>{t('debrief.formative')}</p>
      </div>
    </details>
  )
}
