const HIGHEST = 20

/** A mark as typed, comma or point, rounded up to the half point; null: none. */
export function readMark(text: string): number | null | 'wrong' {
  const typed = text.trim().replace(',', '.')
  if (typed === '') return null
  const value = /^\d{1,2}(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN
  return value <= HIGHEST ? Math.ceil(value * 2) / 2 : 'wrong'
}
