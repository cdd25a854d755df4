export { openBrowserStore } from './indexed-db-store.ts'
