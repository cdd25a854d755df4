import { useEffect, useState } from 'preact/hooks'

export type Waiting<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown }

/** Runs `load` when one of `inputs` changes; an answer that comes after a change is dropped. */
export function usePromise<Value>(load: () => Promise<Value>, inputs: readonly unknown[]): Waiting<Value> {
  const [waiting, setWaiting] = useState<Waiting<Value>>({ state: 'waiting' })
  useEffect(() => {
    let current = true
    setWaiting({ state: 'waiting' })
    load().then(
      (value) => current && setWaiting({ state: 'here', value }),
      (error: unknown) => current && setWaiting({ state: 'failed', error }),
    )
    return () => {
      current = false
    }
  }, inputs)
  return waiting
}
