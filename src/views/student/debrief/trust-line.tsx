import { useScenarioLanguage, useText } from '../../context.ts'
import { rereadAddress } from '../../route.ts'
import type { PlayedDecision } from './decisions-of.ts'

interface TrustLineProps {
  readonly decisions: readonly PlayedDecision[]
  /** The trust before the first decision. */
  readonly atFirst: number
  readonly run: string
}

const WIDTH = 720
const HEIGHT = 180
const MARGIN = 18

const across = (index: number, count: number) => MARGIN + (index * (WIDTH - 2 * MARGIN)) / Math.max(1, count)
const upward = (trust: number) => HEIGHT - MARGIN - (trust * (HEIGHT - 2 * MARGIN)) / 100

/** Levels are told by shape as well as by colour: the higher, the more corners are gone. */
function Mark({ x, y, level }: { x: number; y: number; level: PlayedDecision['level'] }) {
  const around = { 'data-level': level ?? 'none', class: 'trust-mark' }
  if (level === 1) return <path {...around} d={`M${x - 7} ${y - 7}l14 14m0-14l-14 14`} />
  if (level === 2) return <path {...around} d={`M${x} ${y - 8}l8 14h-16z`} />
  if (level === 3) return <rect {...around} x={x - 6.5} y={y - 6.5} width="13" height="13" />
  return <circle {...around} cx={x} cy={y} r="7.5" />
}

function Drawing({ decisions, atFirst }: Omit<TrustLineProps, 'run'>) {
  const points = [atFirst, ...decisions.map(({ trust }) => trust)]
  const at = (index: number) => ({ x: across(index, decisions.length), y: upward(points[index] ?? 0) })
  const line = points.map((_, index) => `${at(index).x.toFixed(1)},${at(index).y.toFixed(1)}`).join(' ')
  return (
    <svg class="trust-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path class="trust-middle" d={`M${MARGIN} ${upward(50)}H${WIDTH - MARGIN}`} />
      <path
        class="trust-ground"
        d={`M${MARGIN} ${upward(0)}H${WIDTH - MARGIN}M${MARGIN} ${upward(0)}V${upward(100)}`}
      />
      <polyline points={line} />
      {decisions.map(({ entry, level }, index) => (
        <Mark key={entry} {...at(index + 1)} level={level} />
      ))}
    </svg>
  )
}

function Rows({ decisions, run }: Pick<TrustLineProps, 'decisions' | 'run'>) {
  const lang = useScenarioLanguage()
  const t = useText()
  return (
    <tbody>
      {decisions.map(({ entry, reply, level, trust, change }, index) => (
        <tr key={entry}>
          <th scope="row">{index + 1}</th>
          <td>
            <a href={rereadAddress(run, entry)} lang={lang}>
              {reply.words}
            </a>
          </td>
          <td>{level === null ? t('debrief.toEvaluate') : level}</td>
          <td>
            {Math.round(trust)} ({change >= 0 ? '+' : '−'}
            {Math.abs(Math.round(change))})
          </td>
        </tr>
      ))}
    </tbody>
  )
}

/** The client's trust from decision to decision, drawn and as a table; each decision leads to its moment. */
export function TrustLine(props: TrustLineProps) {
  const t = useText()
  return (
    <section class="trust-told" aria-labelledby="trust-title">
      <h2 id="trust-title">{t('debrief.trust.title')}</h2>
      <p>{t('debrief.trust.intro')}</p>
      <Drawing decisions={props.decisions} atFirst={props.atFirst} />
      <p class="trust-legend">{t('debrief.trust.legend')}</p>
      <details>
        <summary>{t('debrief.trust.asTable')}</summary>
        <table class="trust-table">
          <caption class="hidden-words">{t('debrief.trust.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('debrief.trust.number')}</th>
              <th scope="col">{t('debrief.yourReply')}</th>
              <th scope="col">{t('debrief.trust.level')}</th>
              <th scope="col">{t('debrief.trust.after')}</th>
            </tr>
          </thead>
          <Rows decisions={props.decisions} run={props.run} />
        </table>
      </details>
    </section>
  )
}
