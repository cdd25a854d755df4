import { useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import type { Followed } from '../asked.ts'
import { useTitles } from '../use-catalogue.ts'
import { saveText } from './save-text.ts'
import { tableCsv } from './table-csv.ts'

/** Made in the page: the names, where the teacher gave them, are known here and nowhere else. */
export function CsvButton({ of }: { of: Followed }) {
  const t = useText()
  const titleOf = useTitles()
  const save = () =>
    saveText(
      t('following.csv.file', { name: of.classroom.name.replace(/[^\p{L}\p{N}]+/gu, '-') }),
      tableCsv(of, { t, titleOf, nameOf: () => null }),
    )
  return (
    <div class="csv">
      <button type="button" class="button" aria-describedby="csv-help" onClick={save}>
        <Icon name="save" />
        {t('following.table.csv')}
      </button>
      <p id="csv-help">{t('following.table.csvHelp')}</p>
    </div>
  )
}
