import { useText } from '../context.ts'
import { declarationAddress, teacherAddress } from '../route.ts'
import { useRoute } from '../use-route.ts'

/** The foot of every page but the play, whose menu has the same doors. */
export function Foot() {
  const t = useText()
  return (
    <footer class="shell-foot">
      <p>{t(useRoute().page === 'class' ? 'foot.classPromise' : 'foot.promise')}</p>
      <a href={teacherAddress}>{t('foot.teachers')}</a>
      <a href={declarationAddress}>{t('foot.declaration')}</a>
    </footer>
  )
}
