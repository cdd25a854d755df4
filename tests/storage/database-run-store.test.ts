import { afterEach } from 'vitest'
import {
  type DatabaseLocation,
  databaseRunStore,
  type OpenDatabase,
  openDatabase,
} from '../../src/storage/database/index.ts'
import { testDatabases } from '../support/databases.ts'
import { storageContract } from './storage-contract.ts'

const { both } = testDatabases()
const opened: OpenDatabase[] = []
let location: DatabaseLocation

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()))
})

/** Opens the place of the test again, the first opening still there: as a process started after a crash would. */
async function store() {
  const database = await openDatabase(location)
  opened.push(database)
  return databaseRunStore(database)
}

for (const [name, place] of both) {
  const fresh = async () => {
    location = await place()
    return store()
  }
  storageContract(name, fresh, store)
}
