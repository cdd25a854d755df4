import validation from '@learninglocker/xapi-validation'

type Check = (statement: unknown) => readonly unknown[]

// A CommonJS module with a default of its own: Node gives the module where the types promise that default.
const check = ((validation as unknown as { default?: Check }).default ?? validation) as Check

/** What a validator made for record stores finds wrong in a statement of xAPI 1.0.3. */
export function statementWarnings(statement: unknown): readonly string[] {
  return check(statement).map((warning) => JSON.stringify(warning))
}
