import type { Language } from '../../i18n/index.ts'

/** A date as people of that language write it; what is not a date is shown as it stands. */
export function dayAndTime(language: Language, iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date)
}

/** A number to two decimals, as people of that language write it; what rounds to nothing has no sign. */
export function decimal(language: Language, value: number): string {
  const shown = Math.round(value * 100) / 100 + 0
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(shown)
}
