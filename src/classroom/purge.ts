/** A day as `YYYY-MM-DD`, in the school's own time: such days compare as text. */
export type Day = string

/** A school year ends on 31 August; a class made in July or August is for the year that comes. */
const SUMMER_MONTH = 7
const LAST_DAY = '08-31'
/** No class is kept longer than from one July to the end of the next school year. */
const LONGEST_MONTHS = 14

/** The day on which everything of a class is erased unless its teacher says otherwise: the last of its school year. */
export function defaultPurge(today: Day): Day {
  return `${schoolYear(today).end}-${LAST_DAY}`
}

/** The school year a class made that day belongs to. */
export function schoolYear(today: Day): { readonly start: number; readonly end: number } {
  const { year, month } = parts(today)
  const start = month >= SUMMER_MONTH ? year : year - 1
  return { start, end: start + 1 }
}

/** Whether a class is to be erased: the day itself is still for exporting. */
export function isPurgeDue(purgeOn: Day, today: Day): boolean {
  return today > purgeOn
}

/** Why a day cannot be a purge date: it is none, it is over, or the class would be kept for longer than a school year. */
export type PurgeProblem = 'not-a-day' | 'past' | 'too-late'

/** What is wrong with a purge date that a teacher chose, or null. */
export function purgeProblem(purgeOn: string, today: Day): PurgeProblem | null {
  if (!isDay(purgeOn)) return 'not-a-day'
  if (purgeOn < today) return 'past'
  return purgeOn > monthsAfter(today, LONGEST_MONTHS) ? 'too-late' : null
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function monthsAfter(day: Day, months: number): Day {
  const { year, month } = parts(day)
  const later = month - 1 + months
  return [year + Math.floor(later / 12), String((later % 12) + 1).padStart(2, '0'), day.slice(8)].join('-')
}

function parts(day: Day): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }
}
