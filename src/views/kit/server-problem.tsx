import { ApiRefusal } from '../api.ts'
import { useText } from '../context.ts'
import { Notice } from './notice.tsx'

/** Why the class server did not do what was asked, in words; `onRetry` offers to ask again. */
export function ServerProblem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useText()
  return (
    <Notice kind="error">
      <p>{error instanceof ApiRefusal ? error.message : t('server.away')}</p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t('shell.retry')}
        </button>
      )}
    </Notice>
  )
}
