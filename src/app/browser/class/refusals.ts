import { ApiRefusal, ApiUnreachable } from '../../../views/api.ts'
import { Problem, type ProblemCode } from '../../../views/services.ts'

/** Whether asking again later may well succeed: no network, a server that is stopped, full or overrun. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof ApiUnreachable || (error instanceof ApiRefusal && (error.status >= 500 || error.status === 429))
  )
}

export function isRefusal(error: unknown, ...codes: readonly string[]): error is ApiRefusal {
  return error instanceof ApiRefusal && codes.includes(error.code)
}

type RunCode = Extract<ProblemCode, { at: 'run' }>['code']

/** What the page says when a play of the class server can't be shown; `hidden` is what a « not allowed » means. */
export function asProblem(error: unknown, hidden: RunCode): unknown {
  const code = codeOf(error, hidden)
  return code === undefined ? error : new Problem({ at: 'run', code })
}

function codeOf(error: unknown, hidden: RunCode): RunCode | undefined {
  if (isPassing(error)) return 'away'
  if (!(error instanceof ApiRefusal)) return undefined
  if (error.status === 401) return 'door'
  if (error.status === 403) return hidden
  return error.code === 'scenario-changed' ? 'changed' : 'run'
}
