import { useText } from '../../../context.ts'
import type { Look } from './look-of.ts'
import './looks.css'

/** What one looks at, in a word, on its upper edge. */
export function Kind({ look }: { look: Look }) {
  const t = useText()
  return <span class="look-kind">{t(`devices.look.${look}`)}</span>
}
