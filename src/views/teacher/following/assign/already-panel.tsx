import { isFor } from '../../../../classroom/assignment.ts'
import { useText } from '../../../context.ts'
import type { Followed } from '../asked.ts'
import { type Already, alreadyDone } from './already.ts'
import type { Draft } from './draft.ts'

function Line({ one }: { one: Already }) {
  const t = useText()
  const words = [
    ...new Set(one.done.map((year) => t(`words.year.${year}`))),
    ...(one.begun ? [t('following.already.begun')] : []),
  ]
  return <li>{t('following.already.line', { student: one.student.alias, what: words.join(', ') })}</li>
}

/** Who has played this situation already, before it is given once more. */
export function AlreadyPanel({ of, draft }: { of: Followed; draft: Draft }) {
  const t = useText()
  const all = alreadyDone(of, draft.scenario)
  const known = all.filter(({ done, begun }) => done.length > 0 || begun)
  const done = all.filter((one) => one.done.length > 0)
  const wanted = all.filter(({ student }) => isFor({ ...draft, classroom: of.classroom.id }, student))
  const among = wanted.filter((one) => one.done.length > 0).length
  return (
    <section class="already" aria-labelledby="already-title">
      <h3 id="already-title">{t('following.already.title')}</h3>
      {known.length === 0 ? (
        <p>{t('following.already.nobody')}</p>
      ) : (
        <>
          <p>{t('following.already.some', { count: done.length, total: all.length })}</p>
          {draft.target.to !== 'class' && <p>{t('following.already.among', { count: among, total: wanted.length })}</p>}
          <details>
            <summary>{t('following.already.list')}</summary>
            <ul>
              {known.map((one) => (
                <Line key={one.student.id} one={one} />
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  )
}
