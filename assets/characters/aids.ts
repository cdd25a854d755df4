import { ink, limb, line, stroke } from './pen.ts'

/** What someone moves, hears or finds their way with: behind the bust, before it, or on the head. */
export interface Aid {
  readonly behind?: string
  readonly before?: (skin: string, sleeve: string | null) => string
  readonly head?: string
}

const wheel = (x: number): string =>
  `<ellipse cx="${x}" cy="1180" rx="70" ry="400" fill="#5b6474" ${line}/><ellipse cx="${x}" cy="1180" rx="42" ry="352" fill="#cfe5ea" ${line}/>
   <path d="M${x} 830v640M${x - 30} 1000l60 360M${x + 30} 1000l-60 360" ${stroke(5)}/>`

/** A fist closed round an upright stick. */
const grip = (skin: string, sleeve: string | null, x: number, y: number): string =>
  limb([[`M${x - 36} 1180L${x - 22} ${y + 80}`, 70]], sleeve ?? skin) +
  limb(
    [
      [`M${x - 24} ${y + 66}L${x - 20} ${y + 46}`, 58],
      [`M${x - 14} ${y + 16}L${x + 6} ${y + 14}`, 74],
    ],
    skin,
  ) +
  `<path d="M${x - 22} ${y - 4}q34-10 62 2M${x - 26} ${y + 22}q36-8 66 2M${x - 20} ${y + 48}q32-6 54 0" ${stroke(8)}/>`

export const aids = {
  wheelchair: {
    behind: `<path d="M96 690H30c-26 0-44 10-44 26M664 690h62c26 0 44 10 44 26" ${stroke(44)}/><path d="M96 690H30c-26 0-44 10-44 26M664 690h62c26 0 44 10 44 26" ${stroke(18, '#5b6474')}/>${wheel(-52)}${wheel(796)}`,
  },
  'white-cane': {
    before: (skin, sleeve) =>
      `<path d="M58 1215L44 640" ${stroke(38)}/><path d="M58 1215L46 760" ${stroke(17, '#ffffff')}/><path d="M44 642c-30 6-38 44-18 70" ${stroke(7)}/>${grip(skin, sleeve, 50, 900)}`,
  },
  'walking-stick': {
    before: (skin, sleeve) =>
      `<path d="M66 1215V960c0-44-20-64-56-62-30 2-46 20-46 44" ${stroke(46)}/><path d="M66 1215V960c0-44-20-64-56-62-30 2-46 20-46 44" ${stroke(21, '#a4683a')}/>${grip(skin, sleeve, 62, 950)}`,
  },
  'hearing-aid': {
    head: `<path d="M250 352c-30 0-46 26-44 62 0 14 6 22 12 30" ${stroke(34)}/><path d="M250 352c-30 0-46 26-44 62 0 14 6 22 12 30" ${stroke(16, '#6fd0d8')}/><path d="M252 354c18 8 22 30 10 46" ${stroke(6)}/><circle cx="258" cy="406" r="10" fill="#6fd0d8" stroke="${ink}" stroke-width="6"/>`,
  },
} satisfies Record<string, Aid>

export type AidName = keyof typeof aids
