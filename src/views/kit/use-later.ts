import { useEffect, useState } from 'preact/hooks'

/** The value, once what shows it at once has been painted: what can wait a frame does not delay what one reads. */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value)
  useEffect(() => setLater(value), [value])
  return later
}
