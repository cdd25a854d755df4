import { useState } from 'preact/hooks'
import { askServer } from '../../../api.ts'
import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { recall, remember } from '../../../kit/browser-memory.ts'
import { Icon } from '../../../kit/icon.tsx'
import { Labelled } from '../../../kit/labelled.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { usePaper } from '../../../use-paper.ts'
import { useTask } from '../../../use-task.ts'
import { addNames } from '../../names/kept-names.ts'
import { ReadTable } from '../../names/read-table.tsx'
import { useNames } from '../../names/use-names.ts'
import { Card } from './card.tsx'
import './cards.css'
import { SectionHeading } from '../section-heading.tsx'
import { here, isThisMachineOnly, siteAddress } from '../site-address.ts'
import type { StudentsProps } from './students-props.ts'

/** Those whose code this page does not know: no card can be made for them. */
function WithoutCode({ classroom, students }: Pick<StudentsProps, 'classroom' | 'students'>) {
  const t = useText()
  const { byAlias } = useNames(classroom.id)
  const task = useTask()
  const lacking = students.filter(({ alias }) => !byAlias.get(alias)?.code)
  if (lacking.length === 0) return null
  const renew = () =>
    void task.run(async () => {
      for (const { id, alias, group } of lacking) {
        const { code } = await askServer<{ code: string }>('POST', `/students/${id}/code`)
        const student = byAlias.get(alias)?.student ?? { lastName: '', firstName: '', number: null, group }
        addNames(classroom.id, [{ alias, code, student }])
      }
    })
  return (
    <Notice kind="warning">
      <p>{t('students.card.lacking', { count: lacking.length })}</p>
      {task.error !== undefined && <ServerProblem error={task.error} />}
      <ReadTable classroom={classroom.id} students={students} />
      <button type="button" class="button" disabled={task.busy} onClick={renew}>
        {t('students.card.renew', { count: lacking.length })}
      </button>
    </Notice>
  )
}

function AddressField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useText()
  return (
    <Labelled
      label={t('students.card.address')}
      hint={t('students.card.addressHint')}
      problem={isThisMachineOnly(value) ? t('students.card.thisMachine') : null}
    >
      {(ids) => (
        <input {...ids} type="url" value={value} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
    </Labelled>
  )
}

/** A card for each student, eight to a sheet of A4. */
export function CardsPage({ classroom, students }: StudentsProps) {
  const t = useText()
  usePaper('A4 portrait', '8mm')
  const { byAlias, nameOf } = useNames(classroom.id)
  const [named, setNamed] = useState(true)
  const [address, setAddress] = useState(() => siteAddress(recall('site-address')) ?? here())
  const change = (typed: string) => {
    setAddress(typed)
    remember('site-address', typed)
  }
  const site = siteAddress(address) ?? here()
  const ready = students
    .flatMap(({ id, alias }) => {
      const code = byAlias.get(alias)?.code
      return code ? [{ id, alias, code, name: named ? nameOf(alias) : null }] : []
    })
    .sort((a, b) => (a.name ?? a.alias).localeCompare(b.name ?? b.alias, 'fr'))
  return (
    <>
      <div class="desk-head">
        <SectionHeading>{t('students.cards')}</SectionHeading>
        <a href={classAddress('bureau', classroom.id, 'eleves')}>{t('students.back')}</a>
      </div>
      <WithoutCode classroom={classroom} students={students} />
      {ready.length > 0 && (
        <div class="cards-choices">
          <AddressField value={address} onChange={change} />
          <label class="switch">
            <input type="checkbox" checked={named} onChange={({ currentTarget }) => setNamed(currentTarget.checked)} />
            <span>{t('students.card.named')}</span>
          </label>
          <button type="button" class="button" data-kind="main" onClick={() => print()}>
            <Icon name="print" />
            {t('students.card.print', { count: ready.length })}
          </button>
        </div>
      )}
      <ul class="cards">
        {ready.map((card) => (
          <Card key={card.id} classroom={classroom} site={site} {...card} />
        ))}
      </ul>
    </>
  )
}
