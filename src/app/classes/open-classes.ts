import { classShelf } from '../../server/api/scenarios/class-shelf.ts'
import type { ClassServices } from '../../server/api/services.ts'
import {
  type DatabaseLocation,
  databaseClassStore,
  databaseLiveEvents,
  databaseRunStore,
  openDatabase,
} from '../../storage/database/index.ts'
import { shippedShelf } from './shipped-shelf.ts'

const SWEEP_MS = 3_600_000

/** The classes of this database, swept now and every hour of what must not be kept; `close` lets everything go. */
export async function openClasses(
  location: DatabaseLocation,
  report: (error: unknown) => void,
): Promise<{ readonly services: ClassServices; close(): Promise<void> }> {
  const database = await openDatabase(location)
  const classes = databaseClassStore(database)
  const events = await databaseLiveEvents(location)
  const now = () => new Date()
  await classes.sweep(now())
  const sweeping = setInterval(() => void classes.sweep(now()).catch(report), SWEEP_MS)
  const runs = databaseRunStore(database)
  const scenarios = classShelf(shippedShelf(), classes)
  return {
    services: { classes, runs, events, scenarios, secret: await classes.secret(), now, report },
    async close() {
      clearInterval(sweeping)
      await events.close()
      await database.close()
    },
  }
}
