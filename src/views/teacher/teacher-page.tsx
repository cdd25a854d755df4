import { useState } from 'preact/hooks'
import type { CatalogueOpportunities } from '../../audit/opportunities.ts'
import { classAddress } from '../class-address.ts'
import { useServices, useText } from '../context.ts'
import { type Filters, NO_FILTER } from '../filters.ts'
import { recall, remember } from '../kit/browser-memory.ts'
import { FilterBar } from '../kit/filter-bar.tsx'
import { Icon } from '../kit/icon.tsx'
import { PageHeading } from '../page.tsx'
import { ProblemPage } from '../problem-page.tsx'
import { usePaper } from '../use-paper.ts'
import { usePromise } from '../use-promise.ts'
import { type Choice, choiceCoverage, choiceFrom } from './choice.ts'
import { ChoicePanel } from './choice-panel.tsx'
import { CompetenceTable } from './competence-table.tsx'
import { CriterionTable } from './criterion-table.tsx'
import './matrix.css'
import { narrowed } from './narrowed.ts'
import './teacher.css'

function useChoice(): readonly [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(() => choiceFrom(recall('teacher-choice')))
  const change = (next: Choice) => {
    setChoice(next)
    remember('teacher-choice', next)
  }
  return [choice, change]
}

function Tables({ opportunities }: { opportunities: CatalogueOpportunities }) {
  const { catalogue } = useServices()
  const t = useText()
  const [filters, setFilters] = useState<Filters>(NO_FILTER)
  const [choice, setChoice] = useChoice()
  const entries = narrowed(catalogue, filters)
  const coverage = choiceCoverage(catalogue, choice)
  return (
    <>
      <ChoicePanel choice={choice} coverage={coverage} onChange={setChoice} />
      <section class="teacher-tables" aria-labelledby="tables-title">
        <h2 id="tables-title">{t('teacher.tables')}</h2>
        <FilterBar filters={filters} onChange={setFilters} />
        <p class="found" role="status">
          {entries.length > 0 ? t('home.found', { count: entries.length }) : t('home.none')}
        </p>
        {entries.length > 0 && <CompetenceTable entries={entries} filters={filters} />}
        {entries.length > 0 && (
          <CriterionTable
            entries={entries}
            filters={filters}
            opportunities={opportunities}
            choice={choice}
            coverage={coverage}
          />
        )}
      </section>
    </>
  )
}

/** What the catalogue lets a class train, and what a teacher's own choice among it still lacks. */
export function TeacherPage() {
  const services = useServices()
  const t = useText()
  usePaper('A4 landscape', '10mm')
  const opportunities = usePromise(() => services.opportunities(), [])
  if (opportunities.state === 'failed') return <ProblemPage error={opportunities.error} />
  return (
    <div class="teacher">
      <div class="teacher-head">
        <div>
          <PageHeading title={t('teacher.title')}>{t('teacher.heading')}</PageHeading>
          <p>{t('teacher.intro')}</p>
        </div>
        <div class="teacher-doors">
          <a class="button" href={classAddress('bureau')}>
            {t('teacher.classes')}
          </a>
          <button type="button" class="button" onClick={() => print()}>
            <Icon name="print" />
            {t('teacher.print')}
          </button>
        </div>
      </div>
      {opportunities.state === 'here' ? (
        <Tables opportunities={opportunities.value} />
      ) : (
        <p class="waiting">{t('shell.loading')}</p>
      )}
    </div>
  )
}
