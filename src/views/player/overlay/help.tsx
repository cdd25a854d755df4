import type { PlayerMove, PlayView } from '../../../session/index.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import './help.css'

/** What the last reply was worth, where the year tells it during the play. */
export function Feedback({ view }: { view: PlayView }) {
  const lang = useScenarioLanguage()
  const t = useText()
  const { feedback } = view
  return (
    <aside class="feedback" aria-labelledby="feedback-title">
      <h2 id="feedback-title">{t(feedback.length > 1 ? 'work.help.feedbackPhase' : 'work.help.feedback')}</h2>
      <ul lang={lang}>
        {feedback.map((one, at) => (
          <li key={at}>{one}</li>
        ))}
      </ul>
    </aside>
  )
}

/** A hint, once asked for, and a reply taken back, where they are allowed. */
export function Help({ view, act }: { view: PlayView; act: (move: PlayerMove) => void }) {
  const lang = useScenarioLanguage()
  const t = useText()
  const { asides, hint } = view
  return (
    <div class="help">
      {/* Always there, so that what comes into it is said. */}
      <div role="status">
        {hint !== null && (
          <p class="hint">
            <strong>{t('play.speaks', { name: t('work.help.hintGiven') })}</strong> <span lang={lang}>{hint}</span>
          </p>
        )}
      </div>
      <div class="help-doors">
        {asides.hint && (
          <button type="button" class="button" onClick={() => act({ kind: 'hint' })}>
            {t('work.help.hint')}
          </button>
        )}
        {asides.repair && (
          <>
            <button type="button" class="button" aria-describedby="repair-text" onClick={() => act({ kind: 'repair' })}>
              {t('work.help.repair')}
            </button>
            <p class="help-text" id="repair-text">
              {t('work.help.repairText')}
            </p>
          </>
        )}
      </div>
    </div>
  )
}
