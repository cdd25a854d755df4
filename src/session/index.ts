export type { PlayerMove } from '../machine/move.ts'
export {
  MoveImpossible,
  resumeSession,
  type Session,
  startSession,
  TranscriptMismatch,
} from './local-session.ts'
export * from './play-view.ts'
export { replay } from './replay.ts'
