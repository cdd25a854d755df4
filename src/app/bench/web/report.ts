/** What was measured of one page. */
export interface Row {
  readonly name: string
  readonly coldMs: number
  readonly warmMs: number
  readonly kilobytesBefore: number
  readonly kilobytesInAll: number
  readonly choiceToLineMs: number
  readonly choiceToRepliesMs: number
  readonly heapGrowthMb: number
  readonly nodeGrowth: number
  readonly listenerGrowth: number
  readonly frameMs: number
}

type Measure = Exclude<keyof Row, 'name'>

const WORDS: Readonly<Record<Measure, string>> = {
  coldMs: 'premier choix, première visite (ms)',
  warmMs: 'premier choix, deuxième visite (ms)',
  kilobytesBefore: 'reçu avant le premier choix (ko)',
  kilobytesInAll: 'reçu en tout (ko)',
  choiceToLineMs: 'du choix à la réplique à l’écran (ms)',
  choiceToRepliesMs: 'du choix aux réponses suivantes (ms)',
  heapGrowthMb: 'mémoire laissée par 200 choix (Mo)',
  nodeGrowth: 'nœuds laissés par 200 choix',
  listenerGrowth: 'écouteurs laissés par 200 choix',
  frameMs: 'fil principal par image (ms)',
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** The mean without the tenth at either end: finer than a median of what is told in steps, deaf to what disturbs. */
export function trimmedMean(values: readonly number[]): number {
  const tenth = Math.floor(values.length / 10)
  const kept = values.toSorted((one, other) => one - other).slice(tenth, values.length - tenth)
  return kept.reduce((sum, one) => sum + one, 0) / Math.max(1, kept.length)
}

/** The table, each page beside its ratio to the first one, and whether the budgets of the design are held. */
export function report(rows: readonly Row[]): string {
  const [bare] = rows
  const measures = Object.keys(WORDS) as Measure[]
  const lines = measures.map((measure) => {
    const cells = rows.map((row) => cell(row[measure], bare === row ? undefined : bare?.[measure]))
    return `${WORDS[measure].padEnd(38)}${cells.map((one) => one.padStart(20)).join('')}`
  })
  const head = `${''.padEnd(38)}${rows.map(({ name }) => name.padStart(20)).join('')}`
  return ['', head, ...lines, '', ...verdicts(rows)].join('\n')
}

function cell(value: number, beside: number | undefined): string {
  const shown = Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1)
  return beside === undefined || beside <= 0 ? shown : `${shown} (×${(value / beside).toFixed(2)})`
}

function verdicts(rows: readonly Row[]): readonly string[] {
  const [bare, ink, own] = rows
  if (bare === undefined || ink === undefined || own === undefined) return []
  const budgets: readonly (readonly [string, boolean])[] = [
    ['premier choix : au plus 1,4 fois la page nue', own.coldMs <= 1.4 * bare.coldMs],
    ['premier choix : avant la page ink', own.coldMs < ink.coldMs],
    ['du choix à la réplique : au plus 1,5 fois la page nue', own.choiceToLineMs <= 1.5 * bare.choiceToLineMs],
    ['fil principal : au plus 4 ms par image', own.frameMs <= 4],
    ['mémoire : moins de 5 Mo pour 200 choix', own.heapGrowthMb < 5],
    ['aucun nœud ni écouteur laissé', own.nodeGrowth <= 0 && own.listenerGrowth <= 0],
  ]
  return budgets.map(([what, held]) => `${held ? 'tenu   ' : 'DÉPASSÉ'}  ${what}`)
}
