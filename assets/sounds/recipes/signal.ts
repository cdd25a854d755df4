/** Sound as numbers from -1 to 1, one channel. */
export type Signal = Float64Array

/** Enough for voices and bells, and half the weight of a compact disc's. */
export const RATE = 24_000

export const samplesIn = (seconds: number): number => Math.round(seconds * RATE)

export const silence = (seconds: number): Signal => new Float64Array(samplesIn(seconds))

/** A signal written sample by sample; `at` is in seconds. */
export function drawn(seconds: number, sample: (at: number) => number): Signal {
  return silence(seconds).map((_, index) => sample(index / RATE))
}

/** Adds `part` into `whole` from `start` seconds on. Past the end it comes round to the beginning. */
export function addRound(whole: Signal, part: Signal, start: number, gain = 1): void {
  const from = samplesIn(start)
  for (let index = 0; index < part.length; index++) {
    const at = (from + index) % whole.length
    whole[at] = (whole[at] ?? 0) + gain * (part[index] ?? 0)
  }
}

/** Parts one over another, each from its start in seconds, in a signal just long enough. */
export function laid(...parts: readonly (readonly [part: Signal, start: number, gain?: number])[]): Signal {
  const length = Math.max(...parts.map(([part, start]) => samplesIn(start) + part.length))
  const whole = new Float64Array(length)
  for (const [part, start, gain] of parts) addRound(whole, part, start, gain)
  return whole
}

export function peakOf(signal: Signal): number {
  return signal.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0)
}

export function rmsOf(signal: Signal): number {
  return Math.sqrt(signal.reduce((sum, value) => sum + value * value, 0) / Math.max(1, signal.length))
}

export const fromDecibels = (decibels: number): number => 10 ** (decibels / 20)

/** Centred on zero, its highest point at `decibels` under full scale. */
export function atPeak(signal: Signal, decibels: number): Signal {
  const mean = signal.reduce((sum, value) => sum + value, 0) / Math.max(1, signal.length)
  const centred = signal.map((value) => value - mean)
  const gain = fromDecibels(decibels) / (peakOf(centred) || 1)
  return centred.map((value) => value * gain)
}

/** The same with nothing abrupt at its ends. */
export function softened(signal: Signal, attack = 0.004, release = 0.02): Signal {
  const [rise, fall] = [samplesIn(attack), samplesIn(release)]
  return signal.map((value, index) => {
    const left = Math.min(1, index / rise)
    const right = Math.min(1, (signal.length - 1 - index) / fall)
    return value * (0.5 - 0.5 * Math.cos(Math.PI * left)) * (0.5 - 0.5 * Math.cos(Math.PI * right))
  })
}
