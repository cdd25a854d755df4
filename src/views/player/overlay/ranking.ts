/** The list with the one at `from` moved by `step` places; the same list when it cannot move so. */
export function moved<One>(list: readonly One[], from: number, step: -1 | 1): readonly One[] {
  const to = from + step
  const [one, other] = [list[from], list[to]]
  if (one === undefined || other === undefined) return list
  return list.map((each, index) => (index === from ? other : index === to ? one : each))
}
