import type { LogLine } from '../../../classroom/review/types.ts'
import type { Translate } from '../../../i18n/index.ts'
import { criterion } from '../../../referential/index.ts'
import { useText, useTranslator } from '../../context.ts'
import { dayAndTime } from '../../kit/dates.ts'
import { Dialog } from '../../kit/dialog.tsx'

const LONG_TEXTS: readonly LogLine['what'][] = ['remark']

function wordsFor(t: Translate, line: LogLine, value: LogLine['from']): string {
  if (value === null || value === '') return '–'
  if (LONG_TEXTS.includes(line.what)) return `${value}`
  return line.criterion !== null && typeof value === 'number' ? t('debrief.levelNumber', { level: value }) : `${value}`
}

function Line({ line }: { line: LogLine }) {
  const { language, t } = useTranslator()
  return (
    <tr>
      <td>{dayAndTime(language, line.at)}</td>
      <td>{line.who.name}</td>
      <td>
        {t(`marking.log.what.${line.what}`)}
        {line.criterion !== null && <span lang="fr"> : {criterion(line.criterion)?.text}</span>}
      </td>
      <td>{wordsFor(t, line, line.from)}</td>
      <td>{wordsFor(t, line, line.to)}</td>
      <td>{line.why}</td>
    </tr>
  )
}

/** Who changed what, when, from what to what, and why; the latest first. */
export function LogDialog({ log, onClose }: { log: readonly LogLine[]; onClose: () => void }) {
  const t = useText()
  const columns = ['when', 'who', 'about', 'from', 'to', 'why'] as const
  return (
    <Dialog title={t('marking.log.title')} onClose={onClose}>
      {log.length === 0 ? (
        <p>{t('marking.log.empty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
        <section class="log-scroll" aria-label={t('marking.log.title')} tabIndex={0}>
          <table class="log">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`marking.log.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...log].reverse().map((line, index) => (
                <Line key={`${line.at} ${index}`} line={line} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Dialog>
  )
}
