/** Something a teacher has to look at in a list, in French. It never quotes a cell that is not kept. */
export interface ListProblem {
  /** Line of the file, from 1. */
  readonly line: number
  /** True when the student of that line is in the list all the same. */
  readonly kept: boolean
  /** What is wrong. */
  readonly message: string
  /** What to do. */
  readonly advice: string
}

/** `ligne 12 : what is wrong. What to do.` */
export function formatListProblem({ line, message, advice }: ListProblem): string {
  return `ligne ${line} : ${message} ${advice}`
}
