import encode from 'qr'
import './qr-code.css'

interface QrCodeProps {
  readonly text: string
  /** What it holds, for those who do not see it. */
  readonly label: string
}

/** White modules around the drawing: readers need them. */
const QUIET = 4

/** Each dark module as a square of a path: nothing to trust but numbers. */
function drawing(modules: readonly (readonly boolean[])[]): string {
  return modules.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('')
}

/** A text as a QR code, dark on white whatever the colours around. */
export function QrCode({ text, label }: QrCodeProps) {
  const modules = encode(text, 'raw', { ecc: 'medium', border: QUIET })
  const side = modules.length
  return (
    <svg class="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect class="qr-paper" width={side} height={side} />
      <path class="qr-ink" d={drawing(modules)} />
    </svg>
  )
}
