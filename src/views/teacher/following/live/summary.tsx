import { useEffect, useRef, useState } from 'preact/hooks'
import { useText } from '../../../context.ts'
import { type Counts, STATES } from './whereabouts.ts'

/** Not each event: who listens to the page hears the counts at most this often, and only when they have changed. */
const SAY_MS = 20_000

function useSaidNowAndThen(words: string): string {
  const [said, setSaid] = useState(words)
  const latest = useRef(words)
  latest.current = words
  useEffect(() => {
    const saying = setInterval(() => setSaid(latest.current), SAY_MS)
    return () => clearInterval(saying)
  }, [])
  return said
}

/** How many students are in each state, seen at once and said now and then. */
export function Summary({ counts }: { counts: Counts }) {
  const t = useText()
  const said = useSaidNowAndThen(t('following.live.counts', { ...counts }))
  return (
    <>
      <ul class="live-counts">
        {STATES.map((state) => (
          <li key={state} data-state={state} data-none={counts[state] === 0}>
            <strong>{counts[state]}</strong> {t(`following.live.states.${state}`)}
          </li>
        ))}
      </ul>
      <p class="hidden-words" role="status">
        {said}
      </p>
    </>
  )
}
