import type { CatalogueEntry } from '../../../../audit/catalogue-entry.ts'
import type { YearId } from '../../../../referential/types.ts'
import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { gain } from '../../choice.ts'
import type { Followed } from '../asked.ts'
import { alreadyDone } from './already.ts'
import { Preview } from './preview.tsx'
import type { YearSoFar } from './year-so-far.ts'

interface CardProps {
  readonly entry: CatalogueEntry
  readonly years: readonly YearId[]
  readonly of: Followed
  readonly so: YearSoFar
}

function Tags({ entry, of, so }: Omit<CardProps, 'years'>) {
  const t = useText()
  const added = gain(entry, so.choice, so.coverage)
  const given = of.assignments.some(({ scenario }) => scenario === entry.id)
  const done = alreadyDone(of, entry.id).filter((one) => one.done.length > 0).length
  return (
    <p class="assignment-tags">
      <span class="tag">{t(`words.family.${entry.family}`)}</span>
      {added > 0 && <span class="tag">{t('teacher.choice.gain', { count: added })}</span>}
      {given && <span class="tag">{t('following.assign.alreadyGiven')}</span>}
      {done > 0 && <span class="tag">{t('following.assign.doneBy', { count: done, total: of.students.length })}</span>}
    </p>
  )
}

/** A situation with what it would bring to this class and who knows it already; to be played first, or assigned. */
export function ChoiceCard({ entry, years, of, so }: CardProps) {
  const t = useText()
  const { id, title, language, summary } = entry
  const wordsOf = (year: YearId) => ({ title, year: t(`words.year.${year}`) })
  const preview = years.find((year) => year === of.classroom.year) ?? years[0]
  return (
    <li class="choice-card">
      <h3 lang={language}>{title}</h3>
      <Tags entry={entry} of={of} so={so} />
      <p lang={language}>{summary}</p>
      <div class="proposal-links">
        {years.map((year) => (
          <a
            key={year}
            class="button"
            href={classAddress('bureau', of.classroom.id, 'travaux', 'choisir', id, year)}
            aria-label={t('following.assign.pickLabel', wordsOf(year))}
          >
            {t('following.assign.pick', wordsOf(year))}
          </a>
        ))}
        {preview && <Preview entry={entry} year={preview} classroom={of.classroom} />}
      </div>
    </li>
  )
}
