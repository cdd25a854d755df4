/** That value when it is one of those allowed, otherwise the first of them. */
export function oneOf<Value>(allowed: readonly [Value, ...Value[]], value: unknown): Value {
  return allowed.find((one) => one === value) ?? allowed[0]
}
