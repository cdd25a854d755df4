import { useState } from 'preact/hooks'
import { listText } from '../../../../classroom/class-list-text.ts'
import { useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import { Labelled } from '../../../kit/labelled.tsx'

interface ListSourceProps {
  readonly text: string
  readonly onText: (text: string) => void
}

/** A list pasted, or the text of a file: read in the page whatever wrote it. */
export function ListSource({ text, onText }: ListSourceProps) {
  const t = useText()
  const [file, setFile] = useState('')
  const open = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0]
    if (!chosen) return
    onText(listText(new Uint8Array(await chosen.arrayBuffer())))
    setFile(chosen.name)
    input.value = ''
  }
  return (
    <div class="list-source">
      <Labelled label={t('students.list.paste')} hint={t('students.list.pasteHint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={7}
            spellcheck={false}
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
          />
        )}
      </Labelled>
      <div class="desk-actions">
        <label class="button copy-button">
          <Icon name="open" />
          <span>{t('students.list.file')}</span>
          <input
            type="file"
            class="hidden-words"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={({ currentTarget }) => void open(currentTarget)}
          />
        </label>
        <p role="status">{file && t('students.list.fileRead', { file })}</p>
      </div>
    </div>
  )
}
