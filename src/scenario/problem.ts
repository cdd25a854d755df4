/** Something wrong in a scenario file, in French for its author. Lines and columns count from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong. */
  readonly message: string
  /** What to write instead. */
  readonly advice: string
}

/** `file:line:column — what is wrong. What to write.` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, message, advice } = problem
  return `${file}:${line}:${column} — ${message} ${advice}`.trimEnd()
}
