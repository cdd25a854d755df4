import { criteria } from '../../referential/criteria.ts'

/** `referential --json`: the critères as data. Without `--json`, one line each. */
export function referentialCommand({ json }: { json: boolean }): string {
  if (json) return JSON.stringify({ criteria }, null, 2)
  return criteria.map(({ id, competences, text }) => `${id}  [${competences.join(', ')}]  ${text}`).join('\n')
}
