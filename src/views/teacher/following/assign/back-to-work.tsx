import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'

export function BackToWork({ classroom }: { classroom: string }) {
  const t = useText()
  return (
    <p>
      <a class="back-link" href={classAddress('bureau', classroom, 'travaux')}>
        <Icon name="previous" />
        {t('following.assign.back')}
      </a>
    </p>
  )
}
