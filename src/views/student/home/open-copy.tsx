import { useState } from 'preact/hooks'
import { useServices, useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { Notice } from '../../kit/notice.tsx'
import { debriefAddress } from '../../route.ts'
import { Problem } from '../../services.ts'

function CopyProblem({ error }: { error: unknown }) {
  const t = useText()
  const code = error instanceof Problem && error.problem.at === 'copy' ? error.problem.code : 'read'
  const detail = error instanceof Problem ? error.detail : ''
  return (
    <Notice kind="error">
      <p>
        <strong>{t('copy.problem.title')}</strong> {t(`copy.problem.${code}`, { detail })}
      </p>
    </Notice>
  )
}

/** Opens a play saved as a file, on this device or another. */
export function OpenCopy() {
  const services = useServices()
  const t = useText()
  const [error, setError] = useState<unknown>(null)
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) return
    setError(null)
    try {
      location.hash = debriefAddress(await services.openCopy(file))
    } catch (problem) {
      setError(problem)
      // The same file, mended, can then be chosen again.
      input.value = ''
    }
  }
  return (
    <section class="copy" aria-labelledby="copy-title">
      <div>
        <h2 id="copy-title">{t('copy.title')}</h2>
        <p>{t('copy.text')}</p>
      </div>
      <label class="button copy-button">
        <Icon name="open" />
        <span>{t('copy.button')}</span>
        <input
          type="file"
          class="hidden-words"
          accept=".json,application/json"
          onChange={(event) => void open(event.currentTarget)}
        />
      </label>
      {error !== null && <CopyProblem error={error} />}
    </section>
  )
}
