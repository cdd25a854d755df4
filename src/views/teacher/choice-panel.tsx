import { useServices, useText } from '../context.ts'
import { ALL, SPECIALITIES, YEARS } from '../filters.ts'
import { Pills } from '../kit/pills.tsx'
import { type Choice, type ChoiceCoverage, playable } from './choice.ts'
import { ChoiceLine } from './choice-line.tsx'
import { LackingCriteria, Seen } from './lacking.tsx'

interface ChoicePanelProps {
  readonly choice: Choice
  readonly coverage: ChoiceCoverage
  readonly onChange: (choice: Choice) => void
}

/** In Seconde the family is one: there is no speciality to choose. */
function Class({ choice, onChange }: ChoicePanelProps) {
  const t = useText()
  return (
    <div class="filters">
      <Pills
        title={t('home.year')}
        options={YEARS.map((value) => ({ value, label: t(`words.year.${value}`) }))}
        value={choice.year}
        onChange={(year) => onChange({ ...choice, year })}
      />
      {choice.year === 'seconde' ? (
        <p class="choice-seconde">{t('teacher.choice.seconde')}</p>
      ) : (
        <Pills
          title={t('home.speciality')}
          options={[
            { value: ALL, label: t('home.all') },
            ...SPECIALITIES.map((value) => ({ value, label: t(`words.specialityShort.${value}`) })),
          ]}
          value={choice.speciality}
          onChange={(speciality) => onChange({ ...choice, speciality })}
        />
      )}
    </div>
  )
}

/** A teacher ticks the situations of a year, and reads what they observe and what they leave out. */
export function ChoicePanel(props: ChoicePanelProps) {
  const { catalogue } = useServices()
  const t = useText()
  const { choice, coverage, onChange } = props
  const ticked = choice.ticked[choice.year].length > 0
  return (
    <section class="choice" aria-labelledby="choice-title">
      <h2 id="choice-title">{t('teacher.choice.title')}</h2>
      <p>{t('teacher.choice.intro')}</p>
      <Class {...props} />
      <div class="choice-sides">
        <fieldset>
          <legend class="choice-legend">
            {t('teacher.choice.situations', { year: t(`words.year.${choice.year}`) })}
          </legend>
          <ul class="choice-lines">
            {playable(catalogue, choice).map((entry) => (
              <ChoiceLine key={entry.id} entry={entry} choice={choice} coverage={coverage} onChange={onChange} />
            ))}
          </ul>
        </fieldset>
        <Seen coverage={coverage} ticked={ticked} />
      </div>
      {ticked && coverage.lacking.length > 0 && <LackingCriteria {...coverage} />}
    </section>
  )
}
