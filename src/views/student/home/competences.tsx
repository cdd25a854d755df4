import { useState } from 'preact/hooks'
import { useText } from '../../context.ts'
import { usePromise } from '../../use-promise.ts'

function Titles({ ids }: { ids: readonly string[] }) {
  // The référentiel is heavy and seldom wanted here: it comes when the list is opened.
  const titles = usePromise(async () => {
    const { competences } = await import('../../../referential/index.ts')
    return new Map<string, string>(competences.map((one) => [one.id, one.title]))
  }, [])
  return (
    <ul class="competence-list">
      {ids.map((id) => (
        <li key={id}>
          <strong>{id}</strong> {titles.state === 'here' ? titles.value.get(id) : ''}
        </li>
      ))}
    </ul>
  )
}

/** The competences worked on, as a count that opens into their official titles. */
export function Competences({ ids }: { ids: readonly string[] }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  return (
    <details class="competences" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('home.competences', { count: ids.length })} <span class="competence-ids">{ids.join(' · ')}</span>
      </summary>
      {open && <Titles ids={ids} />}
    </details>
  )
}
