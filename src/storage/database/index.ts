export { databaseRunStore } from './database-run-store.ts'
export { DatabaseTooNew } from './migrate.ts'
export { type DatabaseLocation, type OpenDatabase, openDatabase } from './open-database.ts'
