import type { ClassServices } from './services.ts'

/** Tells the live views of a class how far a run has come. Never holds up nor refuses what was kept. */
export async function tell(run: string, { classes, events, now, report }: ClassServices): Promise<void> {
  try {
    const seen = await classes.attempt(run)
    if (seen === undefined) return
    const { classroom, student, assignment, length, finished } = seen
    await events.publish({ classroom, run, student, assignment, length, finished, at: now().toISOString() })
  } catch (error) {
    report(error)
  }
}
