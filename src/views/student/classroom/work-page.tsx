import { useContext } from 'preact/hooks'
import type { Classroom } from '../../../classroom/types.ts'
import type { YearId } from '../../../referential/types.ts'
import { askServer } from '../../api.ts'
import { classAddress } from '../../class-address.ts'
import type { ClassWork } from '../../class-plays.ts'
import { useServices, useSettings, useText } from '../../context.ts'
import { YEARS } from '../../filters.ts'
import { Icon } from '../../kit/icon.tsx'
import { Notice } from '../../kit/notice.tsx'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import { playAddress } from '../../route.ts'
import { usePromise } from '../../use-promise.ts'
import { useTask } from '../../use-task.ts'
import { AtAGlance, Situation } from '../briefing/situation.tsx'
import { NotFoundPage } from '../not-found.ts'
import type { MyAssignment, MyWork } from './answers.ts'
import { OwnScenariosContext, useTitleOf } from './known-scenarios.ts'
import { mayBegin } from './run-state.ts'

/** `travail/<assignment>` or `libre/<scenario>/<year>`: nothing of the kind can be the code of a class. */
export const isWork = ([kind]: readonly string[]): boolean => kind === 'travail' || kind === 'libre'

interface ToPlay {
  readonly scenario: string
  readonly year: YearId
  readonly work: ClassWork
  /** Undefined when it is one's own choice. */
  readonly assignment?: MyAssignment
}

/** What the address asks for; undefined when this student has nothing of the kind. */
async function toPlay(
  [kind, id = '', last]: readonly string[],
  { speciality }: Classroom,
): Promise<ToPlay | undefined> {
  if (kind === 'libre') {
    const year = YEARS.find((one) => one === last)
    return year && { scenario: id, year, work: { free: { scenario: id, year, speciality } } }
  }
  const { assignments } = await askServer<MyWork>('GET', '/my/assignments')
  const assignment = assignments.find((one) => one.id === id)
  return assignment && { ...assignment, work: { assignment: id }, assignment }
}

/** Begins on the server; the button says that it is under way, and why when it can't. */
function Start({ work, assignment }: ToPlay) {
  const services = useServices()
  const t = useText()
  const { settings } = useSettings()
  const task = useTask()
  const evaluated = assignment?.mode === 'evaluation'
  const start = () =>
    task.run(async () => {
      const plays = await services.classPlays()
      location.hash = playAddress(await plays.begin(work, settings.time))
    })
  if (assignment && !mayBegin(assignment))
    return (
      <Notice kind="warning">
        <p>{t(assignment.attemptsLeft === 0 ? 'classroom.noAttempt' : 'classroom.notOpen')}</p>
      </Notice>
    )
  return (
    <div class="briefing-start">
      <p class="briefing-help">{t(evaluated ? 'classroom.evaluationNote' : 'classroom.trainingNote')}</p>
      <button
        type="button"
        class="button"
        data-kind="main"
        data-size="big"
        disabled={task.busy}
        onClick={() => void start()}
      >
        {t(task.busy ? 'briefing.starting' : evaluated ? 'classroom.beginEvaluation' : 'briefing.start')}
        <Icon name="next" />
      </button>
      {task.error !== undefined && <ServerProblem error={task.error} />}
    </div>
  )
}

function Briefed({ to }: { to: ToPlay }) {
  const { catalogue } = useServices()
  const t = useText()
  const titleOf = useTitleOf()
  const entry = catalogue.find(({ id }) => id === to.scenario)
  const about = entry?.years[to.year]
  const part = entry && about && { entry, year: to.year, about }
  const own = useContext(OwnScenariosContext).find(({ id }) => id === to.scenario)
  const briefing = about?.briefing ?? own?.years[to.year]?.briefing
  return (
    <div class="briefing">
      <div class="briefing-head">
        <p class="briefing-over">
          <a href={classAddress('classe')}>{t('classroom.title')}</a> ·{' '}
          {t(`classroom.mode.${to.assignment?.mode ?? 'free'}`)}
        </p>
        <PageHeading title={titleOf(to.scenario)}>
          <span lang={entry?.language ?? 'fr'}>{titleOf(to.scenario)}</span>
        </PageHeading>
      </div>
      {briefing && <Situation briefing={briefing} language={entry?.language ?? 'fr'} />}
      <aside class="briefing-side">
        {part && <AtAGlance {...part} />}
        <Start {...to} />
      </aside>
    </div>
  )
}

/** What the student knows before the client comes, in a play of the class. */
export function WorkPage({ path, classroom }: { path: readonly string[]; classroom: Classroom }) {
  const t = useText()
  const found = usePromise(() => toPlay(path, classroom), [])
  if (found.state === 'waiting') return <p class="waiting">{t('shell.loading')}</p>
  if (found.state === 'failed') return <ServerProblem error={found.error} />
  if (found.value === undefined) return <NotFoundPage />
  return <Briefed to={found.value} />
}
