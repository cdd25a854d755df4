import type { PlayView } from '../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { debriefAddress } from '../../route.ts'

/** How it ended, and the way to what it says of the player. */
export function End({ view, run }: { view: PlayView; run: string }) {
  const lang = useScenarioLanguage()
  const t = useText()
  return (
    <div class="end">
      <h2>{t('play.ended')}</h2>
      <p lang={lang}>{view.ending?.title}</p>
      <a class="button" data-kind="main" href={debriefAddress(run)}>
        {t('play.seeDebrief')}
        <Icon name="next" />
      </a>
    </div>
  )
}
