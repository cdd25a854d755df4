/** How often the first gave the row's category and the second the column's. */
export type PairTable = readonly (readonly number[])[]

/** How much a pair counts as agreement: 1 on the diagonal, less elsewhere. */
export type AgreementWeights = readonly (readonly number[])[]

export interface WeightedKappa {
  readonly kappa: number
  readonly standardError: number
}

/** Fleiss and Cohen (1973): a disagreement weighs by its square, so that it compares to an intraclass correlation. */
export function quadraticWeights(categories: number): AgreementWeights {
  const all = Array.from({ length: categories }, (_, index) => index)
  return all.map((row) => all.map((column) => 1 - ((row - column) / (categories - 1)) ** 2))
}

/**
 * Cohen's weighted kappa (1968), with the large-sample standard error of Fleiss, Cohen and Everitt (1969) for a kappa
 * that is not 0. Pairs must be independent of each other. Null when it is undefined: no pair, or no disagreement
 * possible by chance.
 */
export function weightedKappa(table: PairTable, weights: AgreementWeights): WeightedKappa | null {
  const n = sum(table.map(sum))
  if (n === 0) return null
  const cells = table.map((row) => row.map((count) => count / n))
  const rows = cells.map(sum)
  const columns = cells.map((_, index) => sum(cells.map((row) => row[index] ?? 0)))
  const weight = (row: number, column: number) => weights[row]?.[column] ?? 0
  const observed = sum(cells.map((row, i) => sum(row.map((cell, j) => cell * weight(i, j)))))
  const expected = sum(rows.map((row, i) => sum(columns.map((column, j) => row * column * weight(i, j)))))
  // Rounding leaves crumbs where both gave one and the same category.
  if (1 - expected < 1e-12) return null
  const kappa = withoutCrumbs((observed - expected) / (1 - expected))
  const ofRow = rows.map((_, i) => sum(columns.map((column, j) => column * weight(i, j))))
  const ofColumn = columns.map((_, j) => sum(rows.map((row, i) => row * weight(i, j))))
  const spread = sum(
    cells.map((row, i) =>
      sum(row.map((cell, j) => cell * (weight(i, j) - ((ofRow[i] ?? 0) + (ofColumn[j] ?? 0)) * (1 - kappa)) ** 2)),
    ),
  )
  const variance = (spread - (kappa - expected * (1 - kappa)) ** 2) / (n * (1 - expected) ** 2)
  return { kappa, standardError: Math.sqrt(Math.max(0, variance)) }
}

/** An agreement of chance is 0, not a crumb on either side of it: the sign of a kappa is read. */
function withoutCrumbs(value: number): number {
  return Math.round(value * 1e12) / 1e12 + 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
