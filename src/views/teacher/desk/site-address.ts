/** Where this very page is, without what follows the `#`. */
export const here = (): string => location.href.replace(/#.*$/, '')

/** An address of the site as typed, ready to be followed by a `#`; null when it is none. */
export function siteAddress(typed: unknown): string | null {
  if (typeof typed !== 'string' || !/^https?:\/\//i.test(typed.trim())) return null
  try {
    const { origin, pathname, search } = new URL(typed.trim())
    return `${origin}${pathname}${search}`
  } catch {
    return null
  }
}

/** Whether no other machine can open it. */
export function isThisMachineOnly(address: string): boolean {
  const site = siteAddress(address)
  return site !== null && /^(localhost|127\.|\[::1\])/.test(new URL(site).hostname)
}
