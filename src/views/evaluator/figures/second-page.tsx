import { useState } from 'preact/hooks'
import type { SecondMarkingState } from '../../../classroom/review/types.ts'
import { askServer } from '../../api.ts'
import { useServices, useText, useTranslator } from '../../context.ts'
import { Pills } from '../../kit/pills.tsx'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { usePromise } from '../../use-promise.ts'
import type { Who } from '../../who.ts'
import { useAssignments } from '../list/use-assignments.ts'
import type { Scope } from '../marking-path.ts'
import { FiguresPage } from './figures-page.tsx'
import { percent } from './percent.ts'

/** What a teacher may ask for; the part of the copies marked twice. */
const SHARES = { none: null, tenth: 0.1, quarter: 0.25, half: 0.5, all: 1 } as const
type Choice = keyof typeof SHARES
const CHOICES = Object.keys(SHARES) as Choice[]

const route = (assignment: string) => `/assignments/${encodeURIComponent(assignment)}/second-marking`

/** Sets it, and answers how it then stands. */
async function set(assignment: string, share: number | null): Promise<SecondMarkingState> {
  if (share !== null) return askServer('POST', route(assignment), { share })
  await askServer('DELETE', route(assignment))
  return askServer('GET', route(assignment))
}

function Setting({ assignment, title }: { assignment: string; title: string }) {
  const { language, t } = useTranslator()
  const [tried, setTried] = useState(0)
  const first = usePromise(() => askServer<SecondMarkingState>('GET', route(assignment)), [assignment, tried])
  const [changed, setChanged] = useState<SecondMarkingState | null>(null)
  const [error, setError] = useState<unknown>(null)
  const state = changed ?? (first.state === 'here' ? first.value : null)
  const problem = error ?? (first.state === 'failed' ? first.error : null)
  const choose = (choice: Choice) => {
    setError(null)
    set(assignment, SHARES[choice]).then(setChanged, setError)
  }
  return (
    <li class="figures-part">
      <h2>{title}</h2>
      {problem !== null && <ServerProblem error={problem} onRetry={() => setTried(tried + 1)} />}
      {state !== null && (
        <>
          <Pills
            title={t('marking.second.share')}
            options={CHOICES.map((value) => ({
              value,
              label:
                value === 'none' || value === 'all'
                  ? t(`marking.second.${value}`)
                  : t('marking.second.sample', { part: percent(language, SHARES[value]) }),
            }))}
            value={CHOICES.find((one) => SHARES[one] === state.share) ?? 'none'}
            onChange={choose}
          />
          {state.share !== null && (
            <p role="status">
              {t('marking.second.sampled', { count: state.sample })}{' '}
              {t('marking.second.progress', {
                once: state.closedOnce,
                twice: state.closedTwice,
                harmonise: state.toHarmonise,
              })}
            </p>
          )}
        </>
      )}
    </li>
  )
}

/** Which copies are marked twice, blind: the teacher says it assignment by assignment. */
export function SecondPage({ scope, who }: { scope: Scope; who: Who }) {
  const { catalogue } = useServices()
  const t = useText()
  const listed = useAssignments(scope, who)
  const one = scope.of === 'devoir' ? [{ id: scope.id, title: t('marking.list.assignment') }] : []
  const several = listed.map(({ id, scenario, year, mode }) => ({
    id,
    title: [
      catalogue.find((entry) => entry.id === scenario)?.title ?? scenario,
      t(`words.year.${year}`),
      t(`marking.mode.${mode}`),
    ].join(' · '),
  }))
  return (
    <FiguresPage scope={scope} title={t('marking.second.title')} intro={t('marking.second.intro')}>
      <ul class="second-settings">
        {[...one, ...several].map(({ id, title }) => (
          <Setting key={id} assignment={id} title={title} />
        ))}
      </ul>
    </FiguresPage>
  )
}
