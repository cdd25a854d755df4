import { useCallback, useEffect, useState } from 'preact/hooks'

export interface Kept<Value> {
  /** The last answer: it stays while another is awaited. Undefined before the first. */
  readonly value: Value | undefined
  /** Why the last question failed; undefined when it did not. */
  readonly error: unknown
  /** Asks again; resolves when the answer is here, whatever it is. */
  readonly again: () => Promise<void>
}

/** What the class server answers to `load`, asked again when one of `inputs` changes or on demand. */
export function useKept<Value>(load: () => Promise<Value>, inputs: readonly unknown[]): Kept<Value> {
  const [state, setState] = useState<{ readonly value?: Value; readonly error?: unknown }>({})
  const again = useCallback(
    () =>
      load().then(
        (value) => setState({ value }),
        (error: unknown) => setState({ error }),
      ),
    inputs,
  )
  useEffect(() => {
    setState({})
    void again()
  }, inputs)
  return { value: state.value, error: state.error, again }
}
