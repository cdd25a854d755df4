import { useState } from 'preact/hooks'
import type { CopyFilter } from '../../../classroom/review/types.ts'
import type { Classroom } from '../../../classroom/types.ts'
import { useText } from '../../context.ts'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import type { Who } from '../../who.ts'
import { copiesAddress, type Scope } from '../marking-path.ts'
import './copies.css'
import { CopiesWays } from './copies-ways.tsx'
import { CopyFilters } from './copy-filters.tsx'
import { CopyList } from './copy-list.tsx'
import { beginRound, filterLeft } from './round.ts'
import { useAssignments } from './use-assignments.ts'
import { useCopies } from './use-copies.ts'

interface CopiesPageProps {
  readonly scope: Scope
  readonly who: Who
}

function classroomOf({ of, id }: Scope, who: Who): Classroom | undefined {
  if (who.role === 'evaluator') return who.classroom
  return who.role === 'teacher' && of === 'classe' ? who.classrooms.find((one) => one.id === id) : undefined
}

function ClassChoice({ scope, who }: CopiesPageProps) {
  const t = useText()
  if (who.role !== 'teacher' || who.classrooms.length < 2) return null
  return (
    <label class="filter">
      {t('marking.list.class')}
      <select
        value={scope.of === 'classe' ? scope.id : ''}
        onChange={({ currentTarget: { value } }) => location.assign(copiesAddress({ of: 'classe', id: value }))}
      >
        {scope.of === 'devoir' && <option value="" />}
        {who.classrooms.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The copies to mark, filtered, by thousands if need be. */
export function CopiesPage({ scope, who }: CopiesPageProps) {
  const t = useText()
  const [filter, setFilter] = useState<CopyFilter>(() => filterLeft(scope))
  const copies = useCopies(scope, filter)
  const assignments = useAssignments(scope, who)
  const classroom = classroomOf(scope, who)
  const title = classroom ? t('marking.list.titleOf', { name: classroom.name }) : t('marking.title')
  return (
    <div class="copies-page">
      <div class="copies-top">
        <PageHeading title={title}>{title}</PageHeading>
        <CopiesWays scope={scope} who={who} assignment={scope.of === 'devoir' ? scope.id : filter.assignment} />
      </div>
      <div class="copies-filters">
        <ClassChoice scope={scope} who={who} />
        <CopyFilters
          filter={filter}
          counts={copies.counts}
          speciality={classroom?.speciality ?? null}
          assignments={assignments}
          onChange={setFilter}
        />
      </div>
      {copies.error !== null && <ServerProblem error={copies.error} onRetry={copies.retry} />}
      <p role="status" class="copies-count">
        {copies.total === null ? t('shell.loading') : t('marking.list.count', { count: copies.total })}
        {copies.pending > 0 && ` ${t('marking.list.pending', { count: copies.pending })}`}
      </p>
      {copies.total !== null && copies.total > 0 && (
        <CopyList
          key={JSON.stringify(filter)}
          scope={scope}
          copies={copies}
          total={copies.total}
          onLeave={() => beginRound(scope, filter)}
        />
      )}
    </div>
  )
}
