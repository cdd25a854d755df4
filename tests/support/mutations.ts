import fc from 'fast-check'

/** A way of spoiling the text of a JSON file. Gives what it makes of it, which may be the same text by chance. */
export type Mutation = (text: string) => string

/** Where in a JSON value, by keys. */
type Path = readonly (string | number)[]

/** One byte replaced, taken away or put in. */
export const byteMutation: fc.Arbitrary<Mutation> = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    byte: fc.oneof(fc.nat(255), fc.integer({ min: 0x30, max: 0x7a })),
    how: fc.constantFrom('replace', 'remove', 'insert'),
  })
  .map(({ at, byte, how }) => (text: string) => {
    const bytes = Buffer.from(text)
    const index = Math.floor(at * bytes.length)
    const put = how === 'remove' ? [] : [byte]
    const after = bytes.subarray(how === 'insert' ? index : index + 1)
    return Buffer.concat([bytes.subarray(0, index), Buffer.from(put), after]).toString()
  })

/** One entry dropped, doubled, put elsewhere or delayed. */
export const entryMutation: fc.Arbitrary<Mutation> = fc
  .record({ at: fc.nat(10_000), to: fc.nat(10_000), how: fc.constantFrom('drop', 'double', 'move', 'delay') })
  .map(({ at, to, how }) => (text: string) => {
    const copy = JSON.parse(text) as { transcript: { entries: { atMs: number }[] } }
    const { entries } = copy.transcript
    const index = at % entries.length
    const [one] = entries.splice(index, 1)
    if (one === undefined) return text
    if (how === 'double') entries.splice(index, 0, one, one)
    if (how === 'move') entries.splice(to % (entries.length + 1), 0, one)
    if (how === 'delay') entries.splice(index, 0, { ...one, atMs: one.atMs + 1 + to })
    return `${JSON.stringify(copy, null, 2)}\n`
  })

/** One field, anywhere, that gets another value, is taken away or gets a neighbour. */
export const fieldMutation: fc.Arbitrary<Mutation> = fc
  .record({ at: fc.nat(100_000), value: fc.jsonValue(), how: fc.constantFrom('change', 'nudge', 'remove', 'add') })
  .map(({ at, value, how }) => (text: string) => {
    const copy = JSON.parse(text) as unknown
    const paths = [...pathsIn(copy, [])]
    const path = paths[at % paths.length] ?? []
    const key = path.at(-1) ?? ''
    const place = path
      .slice(0, -1)
      .reduce<Record<string | number, unknown>>((inner, one) => inner[one] as never, copy as never)
    if (how === 'change') place[key] = value
    if (how === 'nudge') place[key] = nudged(place[key])
    if (how === 'remove') delete place[key]
    if (how === 'add') place[`${key}-2`] = value
    return `${JSON.stringify(copy, null, 2)}\n`
  })

/** The smallest change that leaves the kind of the value as it is. */
function nudged(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string')
    return /^[0-9a-f]+$/.test(value) ? value.replace(/.$/, (last) => (last === '0' ? '1' : '0')) : `${value}x`
  if (typeof value === 'boolean') return !value
  return null
}

function* pathsIn(value: unknown, path: Path): Generator<Path> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    yield here
    yield* pathsIn(inner, here)
  }
}
