import { AlreadyTaken } from '../class-contract.ts'

/** PostgreSQL's code for a value that must be unique, and SQLite's extended ones (unique, primary key). */
const TAKEN: ReadonlySet<unknown> = new Set(['23505', 2067, 1555])

/** Turns the database's refusal of a value that must be unique into `AlreadyTaken`. */
export async function unlessTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const { code, errcode } = error as { code?: unknown; errcode?: unknown }
    if (TAKEN.has(code) || TAKEN.has(errcode)) throw new AlreadyTaken()
    throw error
  }
}
