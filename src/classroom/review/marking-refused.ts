import type { MarkingProblem } from './types.ts'

/** A change of a marking that cannot be made. */
export class MarkingRefused extends Error {
  readonly problem: MarkingProblem

  constructor(problem: MarkingProblem) {
    super(problem)
    this.name = 'MarkingRefused'
    this.problem = problem
  }
}
