import type { PlayView } from '../../../session/play-view.ts'
import { useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { trustWord } from '../../kit/trust-word.ts'
import { Stage } from '../../player/stage.tsx'
import { type Replay, SPEEDS } from './use-replay.ts'

interface StagePaneProps {
  readonly view: PlayView
  readonly total: number
  readonly replay: Replay
  /** To the previous or the next decision. */
  readonly onDecision: (step: 1 | -1) => void
}

/** The scene at the moment looked at, and what makes it go on. */
export function StagePane({ view, total, replay, onDecision }: StagePaneProps) {
  const t = useText()
  return (
    <section class="desk-stage" aria-label={t('marking.desk.replay')}>
      <div class="desk-scene">
        <Stage view={view} />
      </div>
      <div class="desk-controls">
        <button type="button" class="button" onClick={() => onDecision(-1)}>
          <Icon name="previous" />
          <span class="hidden-words">{t('marking.keys.previousDecision')}</span>
        </button>
        <button type="button" class="button" data-kind="main" aria-pressed={replay.playing} onClick={replay.toggle}>
          <Icon name={replay.playing ? 'pause' : 'watch'} />
          {t(replay.playing ? 'marking.desk.pause' : 'marking.desk.play')}
        </button>
        <button type="button" class="button" onClick={() => onDecision(1)}>
          <Icon name="next" />
          <span class="hidden-words">{t('marking.keys.nextDecision')}</span>
        </button>
        <label class="desk-speed">
          {t('marking.desk.speed')}
          <select
            value={replay.speed}
            onChange={({ currentTarget }) => {
              const speed = SPEEDS.find((one) => `${one}` === currentTarget.value)
              if (speed !== undefined) replay.setSpeed(speed)
            }}
          >
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                × {speed === 0.5 ? '½' : speed}
              </option>
            ))}
          </select>
        </label>
        <p class="desk-position">
          {t('reread.position', { at: replay.at + 1, total })}
          <br />
          {t('play.speaks', { name: t('play.trust') })} {t(`words.trust.${trustWord(Math.round(view.gauges.trust))}`)}
        </p>
      </div>
    </section>
  )
}
