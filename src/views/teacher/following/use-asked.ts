import { useCallback, useState } from 'preact/hooks'
import { usePromise, type Waiting } from '../../use-promise.ts'

/**
 * What the server answers, and how to ask it again. While it is asked again the answer before stays, so that the page
 * does not jump.
 */
export function useAsked<Value>(
  load: () => Promise<Value>,
  inputs: readonly unknown[],
): { readonly asked: Waiting<Value>; readonly again: () => void } {
  const [round, setRound] = useState(0)
  const found = usePromise(load, [...inputs, round])
  const [before, setBefore] = useState<{ readonly value: Value; readonly inputs: readonly unknown[] } | null>(null)
  if (found.state === 'here' && before?.value !== found.value) setBefore({ value: found.value, inputs })
  const again = useCallback(() => setRound((count) => count + 1), [])
  const same = before !== null && before.inputs.every((one, at) => one === inputs[at])
  const asked: Waiting<Value> =
    found.state === 'waiting' && same ? { state: 'here', value: before.value } : found
  return { asked, again }
}
