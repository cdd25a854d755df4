import type { Observation, ReplyText } from '../../../transcript/evidence.ts'
import { useScenarioLanguage, useText } from '../../context.ts'

interface DoneProps {
  readonly title: string
  readonly mark: 'chosen' | 'expert'
  readonly text: ReplyText
  /** False while a person has still to say what it is worth. */
  readonly judged: boolean
}

function Done({ title, mark, text, judged }: DoneProps) {
  const lang = useScenarioLanguage()
  return (
    <li class="past-reply" data-mark={mark}>
      <p class="past-mark">{title}</p>
      <p class="past-text" lang={lang}>
        {text.words}
      </p>
      {judged && (
        <p class="past-why" lang={lang}>
          {text.why}
        </p>
      )}
    </li>
  )
}

/** Work of the past in words: what was ranked, filled in or written, and what an expert would have done. */
export function WorkDone({ seen: { reply, expert, level } }: { seen: Observation }) {
  const t = useText()
  return (
    <ul class="past-replies">
      <Done title={t('reread.done')} mark="chosen" text={reply} judged={level !== null} />
      {expert.words !== reply.words && (
        <Done title={t(level === null ? 'reread.modelDone' : 'reread.expertDone')} mark="expert" text={expert} judged />
      )}
    </ul>
  )
}
