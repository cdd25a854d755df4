import { type AgreementWeights, type PairTable, weightedKappa } from './weighted-kappa.ts'

/**
 * Standard error of the weighted kappa of several tables taken together, each table being one independent copy: from
 * leaving out one after the other. Null with fewer than two copies, or when what is left has no kappa.
 */
export function jackknifeError(tables: readonly PairTable[], weights: AgreementWeights): number | null {
  const given = tables.filter((table) => table.some((row) => row.some((count) => count > 0)))
  if (given.length < 2) return null
  const all = given.reduce(added)
  const left: number[] = []
  for (const table of given) {
    const found = weightedKappa(combined(all, table, -1), weights)
    if (found === null) return null
    left.push(found.kappa)
  }
  const mean = left.reduce((total, kappa) => total + kappa, 0) / left.length
  const squares = left.reduce((total, kappa) => total + (kappa - mean) ** 2, 0)
  return Math.sqrt((squares * (left.length - 1)) / left.length)
}

function added(one: PairTable, other: PairTable): PairTable {
  return combined(one, other, 1)
}

function combined(one: PairTable, other: PairTable, times: 1 | -1): PairTable {
  return one.map((row, i) => row.map((count, j) => count + times * (other[i]?.[j] ?? 0)))
}
