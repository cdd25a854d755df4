import { useText } from '../../context.ts'
import { choosing, type Playing } from './playing.ts'
import { actionsOf, type ChoiceList, Replies } from './replies.tsx'

interface AskProps {
  readonly playing: Playing
  readonly list: ChoiceList
}

/** Questions in any order: each one asked leaves the list, and one stops when one knows enough. */
export function Ask({ playing, list }: AskProps) {
  const t = useText()
  const { view } = playing
  const left = actionsOf(view.actions, 'close')[0]?.left ?? 0
  return (
    <>
      <Replies
        title={t('play.ask')}
        replies={actionsOf(view.actions, 'ask')}
        list={list}
        playing={playing}
        moveOf={({ id }) => ({ kind: 'ask', question: id })}
      >
        <p class="replies-note">{t('play.askLeft', { count: left })}</p>
      </Replies>
      <button type="button" class="button advance" {...choosing(playing, { kind: 'close' })}>
        {t('play.askClose')}
      </button>
    </>
  )
}
