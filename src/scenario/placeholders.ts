/** The names between braces, in an author's words, that nothing replaces: only « {client} » is. */
export function foreignPlaceholders(words: string): readonly string[] {
  return [...words.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'client')
}
