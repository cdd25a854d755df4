import { adults } from './adults.ts'
import type { Drawing } from './drawing.ts'
import { elders } from './elders.ts'
import { young } from './young.ts'

/** Everybody who may appear, by the id that scenarios use. */
export const people: Readonly<Record<string, Drawing>> = { ...young, ...adults, ...elders }
