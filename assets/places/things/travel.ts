/** What travels, and what one waits for it with, in centimetres from the middle of its foot. */
import { lettering } from './walls.ts'

/** A suitcase on wheels, 72 high with its handle out. */
export const suitcase = (fill: string, line = '#1b2130'): string =>
  `<path d="M-10-62v-34h20v34" stroke-width="4"/><circle cx="-15" cy="-3" r="4" fill="#3d4658"/><circle cx="15" cy="-3" r="4" fill="#3d4658"/><path d="M-18-64h36q6 0 6 6v46q0 6-6 6h-36q-6 0-6-6v-46q0-6 6-6Z" fill="${fill}"/><path d="M-12-56v42M0-56v42M12-56v42" stroke="${line}" stroke-opacity=".45"/>`

export const backpack = (fill: string): string =>
  `<path d="M-8-58q0-12 8-12t8 12" stroke-width="4"/><path d="M-22 0q-6-20-2-40 2-20 24-20t24 20q4 20-2 40Z" fill="${fill}"/><path d="M-15-4v-20h30v20Z" fill="#fbf7f1"/><path d="M-20-38q20 10 40 0"/>`

/** Where one buys a ticket, 172 high. */
export const ticketMachine = (fill = '#0b6670'): string =>
  `<path d="M-33-172h66V0h-66Z" fill="${fill}"/><path d="M-33-172h66v20h-66Z" fill="#F2C063"/><path d="M-22-140h44v36h-44Z" fill="#CFE5EA"/><path d="M-15-130h20M-15-121h28M-15-112h14" stroke="#0B6670" stroke-width="4"/><path d="M-22-94h18v22h-18Z" fill="#3d4658"/><path d="M4-94h18v8H4Z" fill="#1B2130"/><path d="M-20-56h40v18h-40Z" fill="#2c3446"/><path d="M-8-56h14v12H-8Z" fill="#fbf7f1"/>`

/** A regional train along a platform, its nose at the left, over `long` centimetres; the platform's edge is at 0. */
export const train = (long: number, evening: boolean): string => {
  const pane = evening ? '#F6E6B8' : '#bfe0e8'
  const panes = Array.from({ length: Math.floor((long - 340) / 190) }, (_, index) => {
    const x = 330 + index * 190
    const door = index % 3 === 1
    return door
      ? `<path d="M${x}-222h110V-20H${x}Z" fill="#f2c063"/><path d="M${x + 55}-222V-20"/><path d="M${x + 16}-204h26v104h-26ZM${x + 68}-204h26v104h-26Z" fill="${pane}"/>`
      : `<path d="M${x}-206h150v86H${x}Z" fill="${pane}"/><path d="M${x + 24}-128l44-66" stroke="#fbf7f1"/>`
  })
  return (
    `<path d="M0-20q-2-70 66-160 60-92 170-96H${long}V-20Z" fill="#fbf7f1"/><path d="M3-62q4-28 16-52H${long}v-26h-${long - 36}q24 22 70 22H${long}v64Z" fill="#0b6670"/>` +
    `<path d="M92-186q44-62 110-64l8 64Z" fill="#2c3446"/><path d="M0-20q-1-22 4-42H${long}v42Z" fill="#c8452d"/><circle cx="34" cy="-84" r="13" fill="#F2C063"/>` +
    `<path d="M232-276V-20M${long / 2 + 60}-276V-20"/>${panes.join('')}`
  )
}

/** One line of the board: when, how long the name is drawn, from which platform, and whether it is late. */
export type Departure = readonly [time: string, long: number, platform: string, late?: boolean]

const words = (x: number, text: string, wide: number, fill: string): string =>
  `<text x="${x}" y="6" textLength="${wide}" lengthAdjust="spacingAndGlyphs" font-family="Verdana,DejaVu Sans,sans-serif" font-weight="700" font-size="17" fill="${fill}" stroke="none">${text}</text>`

/** The departures, 250 wide, from the middle of the top; the names are only lines: nobody goes anywhere real. */
export function departures(lines: readonly Departure[]): string {
  const rows = lines.map(([time, long, platform, late], index) => {
    const remark = late ? '<path d="M52-5h34V5H52Z" fill="#F0785A" stroke="none"/>' : ''
    return `<g transform="translate(0 ${58 + index * 25})">${words(-112, time, 48, '#F2C063')}<path d="M-50 0h${long}" stroke="#FBF7F1" stroke-width="9"/>${remark}<path d="M96-10h20v20H96Z" fill="#CFE5EA" stroke="none"/>${words(99, platform, 14, '#1B2130')}</g>`
  })
  const height = 56 + lines.length * 25
  return `<path d="M-125 0h250v${height}h-250Z" fill="#2c3446"/><path d="M-125 0h250v34h-250Z" fill="#0B6670"/><g transform="translate(0 17)">${lettering('DÉPARTS', 22, '#FBF7F1')}</g>${rows.join('')}`
}

/** For the counter, in units of the drawing: where to ask. */
export const information = (): string =>
  '<path d="M-62 0H62q-6-18-62-18T-62 0Z" fill="#3d4658"/><path d="M0-16v-66" stroke-width="10"/><circle cy="-146" r="70" fill="#0b6670"/><circle cy="-146" r="56" fill="#FBF7F1"/><circle cy="-174" r="10" fill="#0B6670" stroke="none"/><path d="M-14-152H2v44M-16-108h36" stroke="#0B6670" stroke-width="15"/>'

/** To call travellers with. */
export const microphone = (): string =>
  '<path d="M-60 0H60L48-26h-96Z" fill="#3d4658"/><path d="M16-16h22" stroke="#F0785A" stroke-width="8"/><path d="M-16-26q-34-96 26-132" stroke-width="10"/><path d="M-16-26q-34-96 26-132" stroke="#8d93a3" stroke-width="3"/><path d="m0-172 18 26 54-30q10-8 2-22t-20-8Z" fill="#566076"/><path d="m28-190 20 30M46-200l20 30" stroke-width="3"/>'
