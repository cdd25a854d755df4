import { useState } from 'preact/hooks'
import type { PlayView } from '../../../../session/play-view.ts'
import { useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import { saidCount } from '../said.ts'
import './call.css'
import { isClientThere } from './exchange.ts'
import { useMinutes } from './use-minutes.ts'

const BARS = Array.from(
  { length: 19 },
  (_, at) => 4 + Math.round(9 * Math.abs(Math.sin(at * 1.7) * Math.sin(at * 0.6))),
)

/** The voice one listens to: it moves while what was said is fresh. */
function Waveform({ voice }: { voice: boolean }) {
  return (
    <svg class="waveform" data-voice={voice} viewBox="0 0 114 30" aria-hidden="true" focusable="false">
      {BARS.map((tall, at) => (
        <rect key={at} x={at * 6 + 1} y={15 - tall} width="3.4" height={tall * 2} rx="1.7" />
      ))}
    </svg>
  )
}

const STEPS = ['one', 'two', 'three', 'four', 'five', 'six'] as const

/** Room beside the conversation, in letters as large as the reader has them. */
function hasRoom(): boolean {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return innerWidth >= 56.25 * letter && innerHeight >= 38 * letter
}

/** The stages of a good call, in view where the year helps: beside the conversation when there is room. */
function CallPlan({ channel }: { channel: 'phone-in' | 'phone-out' }) {
  const t = useText()
  const [open] = useState(hasRoom)
  return (
    <details class="call-plan" open={open}>
      <summary>{t('devices.call.plan')}</summary>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`devices.call.${channel}.${step}`)}</li>
        ))}
      </ol>
    </details>
  )
}

const WAITING = { 'phone-in': 'ringing', 'phone-out': 'ready' } as const

/** A call in progress: who, since when, on hold when something breaks in. No face: one listens. */
export function Call({ view, channel }: { view: PlayView; channel: 'phone-in' | 'phone-out' }) {
  const t = useText()
  const minutes = useMinutes(view.journey.length)
  const state = !isClientThere(view) ? WAITING[channel] : view.interrupted ? 'hold' : 'on'
  const words =
    state !== 'on'
      ? t(`devices.call.${state}`)
      : minutes === 0
        ? t('devices.call.begun')
        : t('devices.call.since', { count: minutes })
  return (
    <div class="device-head call" data-state={state}>
      <span class="device-disc">
        <Icon name={state === 'hold' ? 'pause' : channel} />
      </span>
      <p class="device-who">
        <strong>{view.people[0]?.name}</strong>
        <span>{words}</span>
      </p>
      <Waveform key={saidCount(view)} voice={state === 'on' && view.lines.some(({ by }) => by === 'client')} />
      {view.year === 'seconde' && <CallPlan channel={channel} />}
    </div>
  )
}
