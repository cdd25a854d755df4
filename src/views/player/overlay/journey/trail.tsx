import type { Line } from '../../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../../context.ts'
import { Icon, type IconName } from '../../../kit/icon.tsx'
import { moodWords } from '../../../kit/mood-words.ts'
import { type Exchange, lanesOf } from './exchanges.ts'
import './trail.css'

function Said({ line }: { line: Line }) {
  const lang = useScenarioLanguage()
  const t = useText()
  if (line.by === 'narrator') {
    return (
      <p class="trail-told" lang={lang}>
        {line.words}
      </p>
    )
  }
  const name = line.by === 'student' ? t('words.you') : line.name
  const mood = line.mood && line.by !== 'student' ? `, ${moodWords(t, line.mood, line.channel)}` : ''
  return (
    <p class="trail-said" data-by={line.by}>
      <strong>{t('play.speaks', { name: `${name}${mood}` })}</strong> <span lang={lang}>{line.words}</span>
    </p>
  )
}

function Deed({ icon, label, words }: { icon: IconName; label: string; words: string }) {
  const t = useText()
  return (
    <p class="trail-deed">
      <Icon name={icon} />
      <span>
        <strong>{t('play.speaks', { name: label })}</strong> <span lang={useScenarioLanguage()}>{words}</span>
      </span>
    </p>
  )
}

/** Lanes are this far apart, in the units of the drawing. */
const LANE = 28
const TURN = 36

/** The line as it comes from the lane before to its own, then goes down to what follows. */
function Track({ from, to, lanes, ends }: { from: number; to: number; lanes: number; ends: boolean }) {
  const x = (lane: number) => (lane + 0.5) * LANE
  const turns = from !== to
  return (
    <div class="trail-track" style={{ '--lane': to }} data-turns={turns} data-ends={ends} aria-hidden="true">
      {turns && (
        <svg viewBox={`0 0 ${lanes * LANE} ${TURN}`} aria-hidden="true" focusable="false">
          <path d={`M${x(from)} 0C${x(from)} ${TURN * 0.7} ${x(to)} ${TURN * 0.3} ${x(to)} ${TURN}`} />
        </svg>
      )}
      <span class="trail-stem" />
      <span class="trail-node" />
    </div>
  )
}

interface StopProps {
  readonly exchange: Exchange
  /** The lane of the exchange before; undefined at the first. */
  readonly from: number | undefined
  readonly lane: number
  readonly lanes: number
  readonly last: boolean
}

function Stop({ exchange, from, lane, lanes, last }: StopProps) {
  const t = useText()
  return (
    <li class="trail-stop" data-incident={exchange.incident !== null} aria-current={last ? 'step' : undefined}>
      <Track from={from ?? lane} to={lane} lanes={lanes} ends={last} />
      <div class="trail-words">
        <p class="trail-where">
          <span class={from === lane ? 'hidden-words' : 'trail-channel'}>
            <Icon name={exchange.channel} />
            {t(`words.channel.${exchange.channel}`)}
          </span>
          {exchange.incident && <span class="tag">{t(`words.incident.${exchange.incident}`)}</span>}
        </p>
        {exchange.opened.map((title) => (
          <Deed key={title} icon="documents" label={t('panels.journey.opened')} words={title} />
        ))}
        {exchange.worked && <Deed icon="check" label={t('panels.journey.worked')} words={exchange.worked} />}
        {exchange.said.map((line, at) => (
          <Said key={at} line={line} />
        ))}
        {exchange.learned.map((fact) => (
          <Deed key={fact} icon="facts" label={t('panels.journey.learned')} words={fact} />
        ))}
        {last && <p class="trail-now">{t('panels.historyNow')}</p>}
      </div>
    </li>
  )
}

/** The journey as a line that goes down from exchange to exchange, in one lane for each channel; a list for who reads it. */
export function Trail({ exchanges }: { exchanges: readonly Exchange[] }) {
  const t = useText()
  const lanes = lanesOf(exchanges)
  const laneOf = (exchange: Exchange | undefined) => (exchange ? lanes.indexOf(exchange.channel) : undefined)
  return (
    <div class="trail" style={{ '--lanes': lanes.length }}>
      <div class="trail-lanes" aria-hidden="true">
        {lanes.map((channel) => (
          <Icon key={channel} name={channel} />
        ))}
        <span class="trail-count">{lanes.map((channel) => t(`words.channel.${channel}`)).join(' · ')}</span>
      </div>
      <ol
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label={t('play.journey')}
      >
        {exchanges.map((exchange, at) => (
          <Stop
            key={at}
            exchange={exchange}
            from={laneOf(exchanges[at - 1])}
            lane={laneOf(exchange) ?? 0}
            lanes={lanes.length}
            last={at === exchanges.length - 1}
          />
        ))}
      </ol>
    </div>
  )
}
