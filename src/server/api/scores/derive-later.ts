import type { Asked } from '../route.ts'
import type { ClassServices } from '../services.ts'

const underWay = new Set<string>()

/**
 * Derives what an answer went out without, one after the other, so that the next asking finds it; once at a time under
 * a name. Those who play meanwhile are answered in between. Stops when the server closes.
 */
export function deriveLater<Run>(
  { name, runs, derive }: { readonly name: string; readonly runs: readonly Run[]; readonly derive: Derive<Run> },
  { closing, report }: Pick<Asked, 'closing'> & Pick<ClassServices, 'report'>,
): void {
  if (runs.length === 0 || underWay.has(name)) return
  underWay.add(name)
  const work = async () => {
    try {
      for (const run of runs) if (!closing.aborted) await derive(run)
    } catch (error) {
      // The database is closed under the last one when the server is.
      if (!closing.aborted) report(error)
    } finally {
      underWay.delete(name)
    }
  }
  void work()
}

type Derive<Run> = (run: Run) => Promise<unknown>
