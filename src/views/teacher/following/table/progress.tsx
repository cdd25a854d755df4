import type { Measure } from '../../../../classroom/progress.ts'
import type { ClassCompetence, ToFollow } from '../../../../classroom/progress-class.ts'
import { competence as competenceOf, criterion } from '../../../../referential/index.ts'
import type { CriterionId } from '../../../../referential/types.ts'
import { useText } from '../../../context.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useKept } from '../../../use-kept.ts'
import { askProgress, type Followed } from '../asked.ts'
import { useWho } from '../student-name.tsx'
import './progress.css'

function AtLevelOne({ alias, criteria }: { alias: string; criteria: readonly CriterionId[] }) {
  const t = useText()
  return (
    <li>
      <details>
        <summary>
          <strong>{alias}</strong> {t('following.first.levelOne', { count: criteria.length })}
        </summary>
        <ul lang="fr">
          {criteria.map((id) => (
            <li key={id}>{criterion(id)?.text ?? id}</li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function First({ of, toFollow }: { of: Followed; toFollow: readonly ToFollow[] }) {
  const t = useText()
  const { nameOf } = useWho(of)
  const aliasOf = (id: string) => {
    const student = of.students.find((one) => one.id === id)
    const name = student && nameOf(student)
    return name ? t('following.table.named', { alias: student.alias, name }) : (student?.alias ?? '')
  }
  const nothing = toFollow.filter(({ why }) => why === 'nothing-done')
  return (
    <section class="follow-first" aria-labelledby="follow-first">
      <h2 id="follow-first">{t('following.first.title')}</h2>
      {toFollow.length === 0 ? (
        <p>{t('following.first.none')}</p>
      ) : (
        <>
          {nothing.length > 0 && (
            <p>
              {t('following.first.nothing', {
                students: nothing.map(({ student }) => aliasOf(student)).join(', '),
              })}
            </p>
          )}
          <ul>
            {toFollow.map(
              (one) =>
                one.why === 'level-one' && (
                  <AtLevelOne key={one.student} alias={aliasOf(one.student)} criteria={one.criteria} />
                ),
            )}
          </ul>
        </>
      )}
    </section>
  )
}

function CompetenceRow({ one }: { one: ClassCompetence }) {
  const t = useText()
  const { id, shortTitle } = competenceOf(one.competence)
  return (
    <tr>
      <th scope="row">
        <strong>{id}</strong> <span lang="fr">{shortTitle}</span>
      </th>
      <td>
        {one.colour !== null && (
          <span class="colour-word" data-colour={one.colour}>
            {t(`following.weak.colour.${one.colour}`)}
          </span>
        )}
      </td>
      <td>
        {t('following.weak.share', { share: Math.round((one.share ?? 0) * 100) })},{' '}
        {t('following.weak.students', { count: one.students })}
      </td>
    </tr>
  )
}

function Weak({ competences }: { competences: readonly ClassCompetence[] }) {
  const t = useText()
  const seen = competences.filter(({ share }) => share !== null)
  const unseen = competences.filter(({ share }) => share === null)
  return (
    <section class="follow-weak" aria-labelledby="follow-weak">
      <h2 id="follow-weak">{t('following.weak.title')}</h2>
      {seen.length === 0 ? (
        <p>{t('following.weak.none')}</p>
      ) : (
        <>
          <p class="following-key">
            {t('following.weak.intro')} {t('following.weak.rule')}
          </p>
          <table class="weak-table" aria-labelledby="follow-weak">
            <thead>
              <tr>
                {(['competence', 'colourHead', 'shareHead'] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`following.weak.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {seen.map((one) => (
                <CompetenceRow key={one.competence} one={one} />
              ))}
            </tbody>
          </table>
          {unseen.length > 0 && (
            <p>
              {t('following.weak.unseen', {
                competences: unseen.map(({ competence }) => competence).join(', '),
              })}
            </p>
          )}
        </>
      )}
    </section>
  )
}

/** Those to follow first, and the competences of the class from the weakest. */
export function Progress({ of, measure }: { of: Followed; measure: Measure }) {
  const { value, error, again } = useKept(() => askProgress(of.classroom.id), [of])
  if (error !== undefined) return <ServerProblem error={error} onRetry={() => void again()} />
  if (value === undefined) return null
  return (
    <div class="follow-sides">
      <First of={of} toFollow={value.toFollow} />
      <Weak competences={value.competences[measure]} />
    </div>
  )
}
