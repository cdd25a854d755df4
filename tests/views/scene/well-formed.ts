import { expect } from 'vitest'

/** Fails unless every tag of that SVG is closed, in order, and holds no attribute twice. */
export function wellFormed(svg: string): void {
  const open: string[] = []
  for (const [tag, close, name = '', attributes = '', self] of svg.matchAll(/<(\/?)([\w]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, attribute]) => attribute)
    expect(new Set(names).size, `repeated attribute in ${tag}`).toBe(names.length)
    if (close) expect(open.pop()).toBe(name)
    else if (!self) open.push(name)
  }
  expect(open).toEqual([])
}
