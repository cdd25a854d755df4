import type { Breach } from './breach.ts'
import type { Import } from './list-imports.ts'

type Graph = ReadonlyMap<string, readonly Import[]>

/** Every cycle of imports that would exist while the program runs, each told once. */
export function cycleBreaches(graph: Graph): readonly Breach[] {
  const done = new Set<string>()
  const breaches: Breach[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      breaches.push({ path, rule: 'cycle', what: [...trail.slice(start), path].join(' -> ') })
      return
    }
    if (done.has(path)) return
    for (const next of runTimeTargets(graph, path)) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return breaches
}

function runTimeTargets(graph: Graph, path: string): readonly string[] {
  return (graph.get(path) ?? []).filter(({ isOwn, isTypeOnly }) => isOwn && !isTypeOnly).map(({ target }) => target)
}
