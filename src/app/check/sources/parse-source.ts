import { type ParseResult, parseSync } from 'vite'

/** The syntax tree of a source. Throws when it does not parse: half a tree would hide breaches. */
export function parseSource(path: string, text: string): ParseResult {
  const parsed = parseSync(path, text)
  const [error] = parsed.errors
  if (error) throw new Error(`${path}: ${error.message}`)
  return parsed
}
