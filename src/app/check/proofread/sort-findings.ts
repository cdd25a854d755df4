import type { Accepted } from './accepted.ts'
import type { Finding } from './grammalecte.ts'

export interface SortedFindings {
  /** To mend, or to accept with a reason. */
  readonly open: readonly Finding[]
  /** Accepted families that nothing belongs to any more. */
  readonly idle: readonly Accepted[]
}

/** Sets aside the findings that were judged to be no mistakes. */
export function sortFindings(findings: readonly Finding[], accepted: readonly Accepted[]): SortedFindings {
  return {
    open: findings.filter((finding) => !accepted.some((one) => covers(one, finding))),
    idle: accepted.filter((one) => !findings.some((finding) => covers(one, finding))),
  }
}

/** Spaces that never break are spaces to who writes a pattern. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ').trim()

function covers({ rule, underlined, file, within }: Accepted, finding: Finding): boolean {
  return (
    finding.rule.startsWith(rule ?? '') &&
    (underlined?.test(plain(finding.underlined)) ?? true) &&
    finding.text.file.endsWith(file ?? '') &&
    (within?.test(plain(finding.text.words)) ?? true)
  )
}
