import type { Mood } from '../../src/session/play-view.ts'

/** A face is the eyes, brows and nose of one Open Peeps face with the mouth of another. */
export interface Face {
  readonly eyes: string
  readonly mouth: string
}

/** Chosen so that each reads at a glance, and none is taken for another. */
export const moods: Readonly<Record<Mood, Face>> = {
  neutral: { eyes: 'smile', mouth: 'level' },
  happy: { eyes: 'smile', mouth: 'calm' },
  delighted: { eyes: 'calm', mouth: 'laugh' },
  doubtful: { eyes: 'suspicious', mouth: 'aside' },
  annoyed: { eyes: 'angryWithFang', mouth: 'solemn' },
  angry: { eyes: 'rage', mouth: 'rage' },
  worried: { eyes: 'concerned', mouth: 'wavering' },
  surprised: { eyes: 'hectic', mouth: 'round' },
}

/** Shown for a moment: eyes shut when one blinks, mouth open when one speaks. */
export const passing: Face = { eyes: 'contempt', mouth: 'open' }

const ink = '#1b2130'
const line = `fill="none" stroke="${ink}" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"`

/** Mouths the set lacks, drawn by us in the coordinates of its faces. */
export const ownMouths: Readonly<Record<string, string>> = {
  level: `<path d="M130 208q22 5 44-2" ${line}/>`,
  aside: `<path d="M128 214q24-8 50-4" ${line}/><path d="M184 200q6 8 1 18" ${line}/>`,
  wavering: `<path d="M120 214q10-16 20-3t20 0 20-3" ${line}/>`,
  round: `<ellipse cx="153" cy="212" rx="15" ry="19" fill="${ink}"/>`,
  open: `<path d="M126 196q26 8 56-2c3 26-10 42-28 42s-30-16-28-40Z" fill="${ink}"/><path d="M138 222q14-10 30-2-6 12-15 12t-15-10Z" fill="#e8756a"/>`,
  laugh: `<path d="M112 190q38 12 78-4c6 38-10 64-38 64s-44-26-40-60Z" fill="${ink}" stroke="${ink}" stroke-width="8" stroke-linejoin="round"/><path d="M120 196q32 8 64-3l-1 13q-32 9-61 3Z" fill="#fff"/><path d="M130 232q22-14 46-3-8 16-24 17t-22-14Z" fill="#e8756a"/>`,
}
