import type { PlayerMove, PlayView } from '../../../session/index.ts'
import { useText } from '../../context.ts'
import { actionsOf, type ChoiceList, Replies } from './replies.tsx'

interface AskProps {
  readonly view: PlayView
  readonly list: ChoiceList
  readonly act: (move: PlayerMove) => void
}

/** Questions in any order: each one asked leaves the list, and one stops when one knows enough. */
export function Ask({ view, list, act }: AskProps) {
  const t = useText()
  const left = actionsOf(view.actions, 'close')[0]?.left ?? 0
  return (
    <>
      <Replies
        title={t('play.ask')}
        replies={actionsOf(view.actions, 'ask')}
        list={list}
        onChoose={({ id }) => act({ kind: 'ask', question: id })}
      >
        <p class="replies-note">{t('play.askLeft', { count: left })}</p>
      </Replies>
      <button type="button" class="button advance" onClick={() => act({ kind: 'close' })}>
        {t('play.askClose')}
      </button>
    </>
  )
}
