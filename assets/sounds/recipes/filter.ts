import { RATE, type Signal } from './signal.ts'

type Kind = 'low' | 'high' | 'band'

/** Weights of the inputs (b) and of the outputs before (a) of a filter of the second order, after R. Bristow-Johnson. */
function weights(kind: Kind, frequency: number, sharpness: number) {
  const turn = (2 * Math.PI * frequency) / RATE
  const [cos, alpha] = [Math.cos(turn), Math.sin(turn) / (2 * sharpness)]
  const scale = 1 + alpha
  const inputs = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  }[kind]
  return { inputs: inputs.map((value) => value / scale), outputs: [(-2 * cos) / scale, (1 - alpha) / scale] }
}

/** Filters; `round` runs it twice and keeps the second, so that a signal that goes round still does. */
function filtered(kind: Kind, signal: Signal, frequency: number, sharpness: number, round: boolean): Signal {
  const { inputs, outputs } = weights(kind, frequency, sharpness)
  const [b0 = 0, b1 = 0, b2 = 0] = inputs
  const [a1 = 0, a2 = 0] = outputs
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  const run = (value: number): number => {
    const result = b0 * value + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    x2 = x1
    x1 = value
    y2 = y1
    y1 = result
    return result
  }
  if (round) signal.forEach(run)
  return signal.map(run)
}

interface FilterOptions {
  readonly sharpness?: number
  readonly round?: boolean
}

/** Keeps what is under the frequency. */
export const under = (
  signal: Signal,
  frequency: number,
  { sharpness = Math.SQRT1_2, round = false }: FilterOptions = {},
) => filtered('low', signal, frequency, sharpness, round)

/** Keeps what is over the frequency. */
export const over = (
  signal: Signal,
  frequency: number,
  { sharpness = Math.SQRT1_2, round = false }: FilterOptions = {},
) => filtered('high', signal, frequency, sharpness, round)

/** Keeps what is around the frequency. */
export const around = (signal: Signal, frequency: number, { sharpness = 1, round = false }: FilterOptions = {}) =>
  filtered('band', signal, frequency, sharpness, round)
