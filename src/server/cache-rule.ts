/** Eight characters before the extension: how the build marks a name that changes with its content. */
const hashedName = /[/\\]assets[/\\].*-[\w-]{8}\.\w+(?:\.(?:br|gz))?$/

const oneYear = 'public, max-age=31536000, immutable'
const askEachTime = 'no-cache'

/** A hashed file never changes, so it is kept for a year; any other is asked for again, by its ETag. */
export function cacheRule(path: string): string {
  return hashedName.test(path) ? oneYear : askEachTime
}
