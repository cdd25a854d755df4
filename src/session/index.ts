export type { PlayerMove } from '../machine/play.ts'
export {
  type Keep,
  MoveImpossible,
  resumeSession,
  type Session,
  startSession,
  TranscriptMismatch,
} from './local-session.ts'
export * from './play-view.ts'
export { type Replay, replay } from './replay.ts'
