import type { ChannelId } from '../../../session/play-view.ts'

const SHOP =
  'M14 30h132v62H14zM14 30l10-18h112l10 18M36 30v10M58 30v10M80 30v10M102 30v10M124 30v10M30 92V56h28v36M76 56h54v24H76zM92 80V68h10v12M110 80V62h10v18'
const DESK = 'M10 72h140v10H10zM22 82v14M138 82v14M44 72V40h46v32M52 50h30M52 58h18M112 72V58c0-6 16-6 16 0v14'
const PHONE =
  'M34 82c-4-34 4-60 40-62 40 0 56 26 50 62M34 60c-12 0-14 26 0 26M124 60c12 0 14 26 0 26M122 86c0 10-16 12-28 10M52 96h40'
const SCREEN = 'M22 16h116v64H22zM64 96h32M80 80v16M36 30h46v16H36zM78 54h46v16H78zM44 38h24M86 62h26'

const DRAWINGS: Record<ChannelId, string> = {
  shop: SHOP,
  counter: DESK,
  'phone-in': PHONE,
  'phone-out': PHONE,
  chat: SCREEN,
  email: SCREEN,
  social: SCREEN,
  sms: SCREEN,
  video: SCREEN,
}

/** A small view of where the contact begins. Decoration only. */
export function Vignette({ channel }: { channel: ChannelId }) {
  return (
    <svg class="vignette" data-channel={channel} viewBox="0 0 160 104" aria-hidden="true" focusable="false">
      <path class="vignette-ground" d="M6 96h148" />
      <path class="line" d={DRAWINGS[channel]} />
    </svg>
  )
}
