import { useState } from 'preact/hooks'
import { useServices, useText } from '../../context.ts'
import { type Filters, familiesOf, filtersFrom, NO_FILTER, shown, yearsShown } from '../../filters.ts'
import { recall, remember } from '../../kit/browser-memory.ts'
import { FilterBar } from '../../kit/filter-bar.tsx'
import { lazy } from '../../kit/lazy.tsx'
import { withLaterTexts } from '../../kit/with-later-texts.ts'
import { PageHeading } from '../../page.tsx'
import { usePromise } from '../../use-promise.ts'
import './drawing.css'
import './home.css'
import { ScenarioCard } from './scenario-card.tsx'

// None is needed to begin: a decoration, plays to resume that a first visit has not, a copy opened at leisure.
const HeroDrawing = lazy(() => import('./hero-drawing.tsx').then((part) => part.HeroDrawing), 'quiet')
const RunList = lazy(() => withLaterTexts(import('./run-list.tsx')).then((part) => part.RunList), 'quiet')
const ClassDoor = lazy(() => withLaterTexts(import('./class-door.tsx')).then((part) => part.ClassDoor), 'quiet')
const OpenCopy = lazy(() => withLaterTexts(import('./open-copy.tsx')).then((part) => part.OpenCopy), 'quiet')

function Catalogue() {
  const { catalogue } = useServices()
  const t = useText()
  const [filters, setFilters] = useState(() => filtersFrom(recall('filters'), familiesOf(catalogue)))
  const change = (next: Filters) => {
    setFilters(next)
    remember('filters', next)
  }
  const found = shown(catalogue, filters)
  return (
    <section class="catalogue" aria-labelledby="catalogue-title">
      <h2 id="catalogue-title">{t('home.filters')}</h2>
      <FilterBar filters={filters} onChange={change} />
      <p class="found" role="status">
        {found.length > 0 ? t('home.found', { count: found.length }) : t('home.none')}
      </p>
      {found.length === 0 && (
        <button type="button" class="button" onClick={() => change(NO_FILTER)}>
          {t('home.clear')}
        </button>
      )}
      <ul class="cards">
        {found.map((entry) => (
          <ScenarioCard key={entry.id} entry={entry} years={yearsShown(entry, filters)} />
        ))}
      </ul>
    </section>
  )
}

/** The catalogue, the door of the class, the plays kept on this device, and the door to a copy. */
export function HomePage() {
  const services = useServices()
  const t = useText()
  const [round, setRound] = useState(0)
  const runs = usePromise(() => services.runs(), [round])
  return (
    <div class="home">
      <div class="hero">
        <div class="hero-words">
          <PageHeading title={t('home.title')}>{t('home.heading')}</PageHeading>
          <p>{t('home.intro')}</p>
        </div>
        <div class="hero-drawing">
          <HeroDrawing />
        </div>
      </div>
      <ClassDoor />
      {runs.state === 'here' && runs.value.length > 0 && (
        <RunList runs={runs.value} onChange={() => setRound(round + 1)} />
      )}
      <Catalogue />
      <OpenCopy />
    </div>
  )
}
