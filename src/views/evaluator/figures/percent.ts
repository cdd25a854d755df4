import type { Language } from '../../../i18n/index.ts'

/** A part of one as people of that language write it; a dash for none. */
export function percent(language: Language, part: number | null): string {
  if (part === null) return '–'
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part)
}
