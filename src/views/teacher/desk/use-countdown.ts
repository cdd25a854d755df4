import { useEffect, useState } from 'preact/hooks'
import { useTranslator } from '../../context.ts'

/** How long until then, in words of whole seconds or minutes, second by second; null when it is over. */
export function useCountdown(until: number | null): string | null {
  const { language } = useTranslator()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (until === null) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [until])
  const left = until === null ? 0 : Math.ceil((until - now) / 1000)
  if (left <= 0) return null
  const [value, unit] = left > 90 ? [Math.ceil(left / 60), 'minute'] : [left, 'second']
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
