import { levelWords } from '../../../referential/index.ts'
import type { CriterionId, Level, ReferentialId } from '../../../referential/types.ts'
import { useText } from '../../context.ts'
import type { Descriptors } from './descriptors.ts'
import './grid.css'
import { GridLine } from './grid-line.tsx'
import type { GridGroup, GridRow } from './grid-rows.ts'

export interface GridProps {
  readonly groups: readonly GridGroup[]
  readonly current: CriterionId | null
  readonly writable: boolean
  /** Null while they come. */
  readonly descriptors: Descriptors | null
  /** Under every line rather than the current one. */
  readonly allDescriptors: boolean
  /** Lines that this play neither met nor expected. */
  readonly unseen: boolean
  readonly onUnseen: () => void
  readonly numberOf: (entry: number) => number
  readonly onCurrent: (row: GridRow) => void
  readonly onChoose: (row: GridRow, level: Level | null) => void
  readonly onEvidence: (entry: number) => void
}

/** Four columns under the official words of a référentiel. */
function Columns({ referential }: { referential: ReferentialId }) {
  const t = useText()
  return (
    <div class="grid-columns" aria-hidden="true">
      <span>{t(`words.referential.${referential}`)}</span>
      {levelWords(referential).map((word, index) => (
        <span key={word} class="grid-column" lang="fr">
          <b>{index + 1}</b> {word}
        </span>
      ))}
      <span class="grid-column">{t('marking.grid.none')}</span>
    </div>
  )
}

function Group({ group, ...props }: { group: GridGroup } & GridProps) {
  const { competence, referential } = group
  const rows = group.rows.filter(({ inPlay }) => inPlay || props.unseen)
  if (rows.length === 0) return null
  const id = `group-${referential}-${competence.id}`
  return (
    <section class="grid-group" aria-labelledby={id}>
      <h2 id={id}>
        <span class="grid-id">{competence.id}</span> <span lang="fr">{competence.title}</span>
      </h2>
      {rows.map((row) => {
        const { id: criterion } = row.criterion
        const current = criterion === props.current
        return (
          <GridLine
            key={criterion}
            row={row}
            current={current}
            writable={props.writable}
            descriptors={current || props.allDescriptors ? props.descriptors?.(criterion) : undefined}
            numberOf={props.numberOf}
            onCurrent={() => props.onCurrent(row)}
            onChoose={(level) => props.onChoose(row, level)}
            onEvidence={props.onEvidence}
          />
        )
      })}
    </section>
  )
}

/** The grid of the student's référentiel, competence by competence; in Seconde both référentiels. */
export function Grid(props: GridProps) {
  const t = useText()
  const referentials: readonly ReferentialId[] = ['MA', 'MCV']
  const unseen = props.groups.flatMap(({ rows }) => rows).filter(({ inPlay }) => !inPlay).length
  return (
    <div class="marking-grid" data-described={props.allDescriptors}>
      {referentials.map((referential) => {
        const own = props.groups.filter((group) => group.referential === referential)
        if (own.length === 0) return null
        return (
          <div key={referential} class="grid-part">
            <Columns referential={referential} />
            {own.map((group) => (
              <Group key={group.competence.id} group={group} {...props} />
            ))}
          </div>
        )
      })}
      {unseen > 0 && (
        <button type="button" class="button" aria-pressed={props.unseen} onClick={props.onUnseen}>
          {props.unseen ? t('marking.grid.hideUnseen') : t('marking.grid.showUnseen', { count: unseen })}
        </button>
      )}
      <p class="grid-origin">{t('marking.grid.origin')}</p>
    </div>
  )
}
