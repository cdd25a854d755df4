import type { PlayerMove, PlayView } from '../../../session/index.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { actionsOf, type ChoiceList } from './replies.tsx'

interface ConsultProps {
  readonly view: PlayView
  readonly list: ChoiceList
  readonly act: (move: PlayerMove) => void
}

/** Resources one may open, each at a cost in time. */
export function Consult({ view, list, act }: ConsultProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  const resources = actionsOf(view.actions, 'consult')
  const left = actionsOf(view.actions, 'close')[0]?.left ?? 0
  return (
    <>
      <div class="replies">
        <h2 class="replies-title" id="replies-title">
          {t('work.consult.title')}
        </h2>
        <p class="replies-note">
          {t('work.consult.cost')} {t('work.consult.left', { count: left })}
        </p>
        <ol ref={list} aria-labelledby="replies-title">
          {resources.map(({ id, title }, index) => (
            <li key={id}>
              <button type="button" class="reply resource" onClick={() => act({ kind: 'consult', resource: id })}>
                <span class="reply-number">{index + 1}</span>
                <span class="resource-title" lang={lang}>
                  {title}
                </span>
                <span class="resource-cost">
                  <Icon name="clock" />
                  {t('work.consult.takesTime')}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
      <button type="button" class="button advance" onClick={() => act({ kind: 'close' })}>
        {t('work.consult.close')}
      </button>
    </>
  )
}
