import type { Grid, GridLine } from '../../../classroom/export/grids.ts'
import { useText } from '../../context.ts'
import './grid-pages.css'

/** What stands at the head and the foot of every page. */
export interface Sheet {
  readonly candidate: string
  readonly situation: string
  /** As people write it. */
  readonly date: string
  readonly remark: string
  /** Null: none, or in Seconde. */
  readonly mark: number | null
  /** Whether a person has closed the copy. */
  readonly settled: boolean
}

/** A thing to fill in by hand, or what is known of it. */
function Field({ label, value = '' }: { label: string; value?: string }) {
  return (
    <div class="paper-field">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Line({ line, words }: { line: GridLine; words: readonly string[] }) {
  const t = useText()
  return (
    <tr>
      <td>{line.competences.join(', ')}</td>
      <th scope="row" lang="fr">
        {line.text}
      </th>
      {line.descriptors.map((sentence, index) => {
        const isHere = line.level === index + 1
        return (
          <td key={words[index]} class="paper-level" data-here={isHere} lang="fr">
            {isHere && (
              <b class="paper-cross">
                <span aria-hidden="true">✕</span>
                <span class="hidden-words">{t('marking.print.here')}</span>
              </b>
            )}
            {sentence}
          </td>
        )
      })}
      <td>{line.why}</td>
    </tr>
  )
}

function Signatures() {
  const t = useText()
  return (
    <table class="paper-signatures">
      <thead>
        <tr>
          <th scope="col">{t('marking.print.name')}</th>
          <th scope="col">{t('marking.print.role')}</th>
          <th scope="col">{t('marking.print.date')}</th>
          <th scope="col">{t('marking.print.signature')}</th>
        </tr>
      </thead>
      <tbody>
        {(['teacher', 'tutor'] as const).map((who) => (
          <tr key={who}>
            <td />
            <td>{t(`marking.print.${who}`)}</td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function GridPage({ grid, sheet }: { grid: Grid; sheet: Sheet }) {
  const t = useText()
  const { candidate, situation, date, remark, mark, settled } = sheet
  return (
    <section class="paper" aria-labelledby={`paper-${grid.code}`}>
      <p class="paper-nature">{t('marking.print.nature')}</p>
      <h2 id={`paper-${grid.code}`} lang="fr">
        {grid.code} – {grid.title}
      </h2>
      <dl class="paper-head">
        <Field label={t('marking.print.academy')} />
        <Field label={t('marking.print.session')} />
        <Field label={t('marking.print.school')} />
        <Field label={t('marking.print.candidate')} value={candidate} />
        <Field label={t('marking.print.number')} />
        <Field label={t('marking.print.date')} value={date} />
        <Field label={t('marking.print.situation')} value={situation} />
      </dl>
      <table class="paper-grid">
        <thead>
          <tr>
            <th scope="col">{t('marking.print.competences')}</th>
            <th scope="col">{t('marking.print.criteria')}</th>
            {grid.levels.map((word) => (
              <th scope="col" key={word} lang="fr">
                {word}
              </th>
            ))}
            <th scope="col">{t('marking.print.observations')}</th>
          </tr>
        </thead>
        <tbody>
          {grid.lines.map((line) => (
            <Line key={line.id} line={line} words={grid.levels} />
          ))}
        </tbody>
      </table>
      <p class="paper-remark">
        <strong>{t('marking.print.remark')}</strong> {remark}
      </p>
      {mark !== null && <p class="paper-mark">{t('marking.print.mark', { mark: `${mark}`.replace('.', ',') })}</p>}
      <Signatures />
      <p class="paper-foot">
        {!settled && `${t('marking.print.proposal')} `}
        {t('marking.print.ours')}
      </p>
    </section>
  )
}

/** The grids of a copy as printed: one A4 page, across, for each. */
export function GridPages({ grids, sheet }: { readonly grids: readonly Grid[]; readonly sheet: Sheet }) {
  return (
    <div class="papers">
      {grids.map((grid) => (
        <GridPage key={grid.code} grid={grid} sheet={sheet} />
      ))}
    </div>
  )
}
