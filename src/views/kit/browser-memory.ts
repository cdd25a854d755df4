const PREFIX = 'comptoir.'

/** What this browser remembers between visits under that name; undefined when nothing, or when it refuses. */
export function recall(name: string): unknown {
  try {
    const text = localStorage.getItem(PREFIX + name)
    return text === null ? undefined : JSON.parse(text)
  } catch {
    // Private mode, blocked storage or a damaged value: we go on with the defaults.
    return undefined
  }
}

/** Returns false when the browser refuses to remember. */
export function remember(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
