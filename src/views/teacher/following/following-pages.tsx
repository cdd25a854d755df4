import { classAddress } from '../../class-address.ts'
import { useText } from '../../context.ts'

interface FollowingProps {
  readonly classroom: string
  /** What follows the class in the address: `travaux`, `suivi`, `direct`, `projection` or `scenarios`, and the rest. */
  readonly path: readonly string[]
}

/** What a class is given to do, and how it gets on. */
export function FollowingPages({ classroom, path }: FollowingProps) {
  const t = useText()
  return <a href={classAddress('bureau', classroom, ...path)}>{t('following.title')}</a>
}
