/** The texts of a language, as the resource files nest them. */
export interface TextTree {
  readonly [key: string]: string | TextTree
}

/** Dotted path to text. */
export function flatTexts(tree: TextTree, prefix = ''): ReadonlyMap<string, string> {
  const flat = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const path = `${prefix}${key}`
    if (typeof value === 'string') flat.set(path, value)
    else for (const [inner, text] of flatTexts(value, `${path}.`)) flat.set(inner, text)
  }
  return flat
}

/** A plural is named without its ending: `t('play.decision', { count })` reads `play.decision_one`. */
export function asCalled(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '')
}
