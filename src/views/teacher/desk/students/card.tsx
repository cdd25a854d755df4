import { showCode } from '../../../../classroom/codes.ts'
import type { Classroom } from '../../../../classroom/types.ts'
import { joinAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { QrCode } from '../../../kit/qr-code.tsx'

interface CardProps {
  readonly classroom: Classroom
  /** Where the students open the site. */
  readonly site: string
  readonly alias: string
  readonly code: string
  readonly name: string | null
}

/** All that one student needs to come in. */
export function Card({ classroom, site, alias, code, name }: CardProps) {
  const t = useText()
  return (
    <li class="code-card">
      <div class="code-card-words">
        <p class="code-card-class">{classroom.name}</p>
        {name && <p class="code-card-name">{name}</p>}
        <p class="code-card-alias">{alias}</p>
        <dl>
          <dt>{t('students.classCode')}</dt>
          <dd class="code">{showCode(classroom.code)}</dd>
          <dt>{t('students.card.code')}</dt>
          <dd class="code">{showCode(code)}</dd>
        </dl>
        <p class="code-card-address">{`${site}#/classe`}</p>
      </div>
      <QrCode text={`${site}${joinAddress(classroom.code, code)}`} label={t('students.card.qr', { alias })} />
    </li>
  )
}
