import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { ALL } from '../../../filters.ts'
import { CompetenceTable } from '../../competence-table.tsx'
import { LackingCriteria, Seen } from '../../lacking.tsx'
import '../../matrix.css'
import { narrowed } from '../../narrowed.ts'
import '../../teacher.css'
import type { Followed } from '../asked.ts'
import { useCatalogue } from '../use-catalogue.ts'
import { Preview } from './preview.tsx'
import { type Proposal, proposalsFor, type YearSoFar, yearSoFar } from './year-so-far.ts'

const MOST_PROPOSED = 3

function ProposalLine({ one, of }: { one: Proposal; of: Followed }) {
  const t = useText()
  const { id, language, title, family } = one.entry
  const year = of.classroom.year
  const words = { title, year: t(`words.year.${year}`) }
  return (
    <li class="proposal">
      <div>
        <strong lang={language}>{title}</strong>
        <p>
          {t(`words.family.${family}`)} <span class="tag">{t('teacher.choice.gain', { count: one.gain })}</span>
        </p>
      </div>
      <div class="proposal-links">
        <a
          class="button"
          href={classAddress('bureau', of.classroom.id, 'travaux', 'choisir', id, year)}
          aria-label={t('following.assign.pickLabel', words)}
        >
          {t('following.assign.pick', words)}
        </a>
        <Preview entry={one.entry} year={year} classroom={of.classroom} />
      </div>
    </li>
  )
}

/** The coverage of what was assigned, competence by competence, and word for word what it leaves out. */
function Details({ so, of }: { so: YearSoFar; of: Followed }) {
  const t = useText()
  const { year, speciality } = of.classroom
  const filters = { family: ALL, year, speciality: speciality ?? ALL } as const
  return (
    <>
      {so.given.length > 0 && (
        <details>
          <summary>{t('following.year.matrix')}</summary>
          <CompetenceTable entries={narrowed(so.given, filters)} filters={filters} />
        </details>
      )}
      {so.given.length > 0 && so.coverage.lacking.length > 0 && (
        <details>
          <summary>{t('following.year.lacking')}</summary>
          <LackingCriteria {...so.coverage} />
        </details>
      )}
    </>
  )
}

/** What the year has assigned so far, what it still lacks, and the situations that would bring the most of it. */
export function YearPanel({ of }: { of: Followed }) {
  const catalogue = useCatalogue()
  const t = useText()
  const so = yearSoFar(catalogue, of)
  const proposals = proposalsFor(catalogue, so).slice(0, MOST_PROPOSED)
  const year = t(`words.year.${of.classroom.year}`)
  return (
    <section class="following year-panel" aria-labelledby="year-panel">
      <h2 id="year-panel">{t('following.year.title')}</h2>
      {so.given.length === 0 ? (
        <p>{t('following.year.nothing', { year })}</p>
      ) : (
        <>
          <p>{t('following.year.intro', { year })}</p>
          <Seen coverage={so.coverage} ticked />
        </>
      )}
      <Details so={so} of={of} />
      {proposals.length > 0 && (
        <>
          <h3>{t('following.year.proposals')}</h3>
          <ul class="proposals">
            {proposals.map((one) => (
              <ProposalLine key={one.entry.id} one={one} of={of} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
