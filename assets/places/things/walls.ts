/** What hangs on walls and ceilings, in centimetres from its middle. */

const hand = (turns: number, long: number): string => {
  const angle = turns * 2 * Math.PI
  return `M0 0L${(Math.sin(angle) * long).toFixed(1)} ${(-Math.cos(angle) * long).toFixed(1)}`
}

/** A clock at that hour, 60 wide. */
export const clock = (hour: number, minute: number, rim = '#fbf7f1'): string =>
  `<circle r="30" fill="${rim}"/><circle r="25" fill="#fbf7f1"/><path d="M0-22v4M0 22v-4M22 0h-4M-22 0h4"/>` +
  `<path d="${hand((hour + minute / 60) / 12, 13)}${hand(minute / 60, 19)}" stroke-width="4"/><circle r="2.5" fill="#c8452d"/>`

/** Letters alone; their width is held whatever the fonts of the machine. */
export const lettering = (words: string, size: number, fill = '#1b2130'): string =>
  `<text y="${size * 0.36}" textLength="${Math.round(words.length * size * 0.76)}" lengthAdjust="spacingAndGlyphs" font-family="Verdana,DejaVu Sans,sans-serif" font-weight="700" font-size="${size}" text-anchor="middle" fill="${fill}" stroke="none">${words}</text>`

/** Short words on a board. It keeps its colours in the evening, as what is lit. */
export function sign(words: string, fill = '#0B6670', letters = '#FBF7F1', size = 22): string {
  const width = Math.round(words.length * size * 0.76 + size * 1.6)
  return `<path d="M${-width / 2} ${-size * 0.85}h${width}v${size * 1.7}h${-width}Z" fill="${fill}"/>${lettering(words, size, letters)}`
}

/** The same, hung from the ceiling by two wires. */
export const hungSign = (words: string, wire = 50, fill = '#0B6670', letters = '#FBF7F1', size = 22): string =>
  `<path d="M-60 0v${wire}M60 0v${wire}"/><g transform="translate(0 ${wire + size * 0.85})">${sign(words, fill, letters, size)}</g>`

/** A framed picture without words, 70 by 90. */
export const poster = (kind: 'hills' | 'sun' | 'chart' | 'people' | 'leaf', ground = '#efe3d0'): string =>
  `<path d="M-35-45h70v90h-70Z" fill="${ground}"/>${posters[kind]}`

const posters = {
  hills:
    '<circle cx="14" cy="-20" r="9" fill="#f2c063"/><path d="M-28 26-6-14 10 14 18 4 28 26Z" fill="#6fa3a8"/><path d="M-22 36h44" stroke-width="2.4"/>',
  sun: '<path d="M-35 10q18-14 36-2t34-6v43h-70Z" fill="#0b6670"/><circle cy="-12" r="18" fill="#e2a32e"/><path d="M-35 28q18-10 34 0t36-4" stroke="#fbf7f1"/>',
  chart:
    '<path d="M-24 20V-4h10v24ZM-8 20v-36H2v36ZM8 20v-48h10v48Z" fill="#c8452d"/><path d="M-26 20h52M-24 32h36" stroke-width="2.4"/>',
  people:
    '<circle cx="-11" cy="-14" r="9" fill="#e8b48e"/><circle cx="13" cy="-10" r="9" fill="#8a5a3c"/><path d="M-26 24q0-30 15-30T4 24Z" fill="#c8452d"/><path d="M0 24q0-24 14-24t13 24Z" fill="#0b6670"/><path d="M-24 35h48" stroke-width="2.4"/>',
  leaf: '<path d="M0 30Q-34 4 0-34 34 4 0 30Z" fill="#5d9068"/><path d="M0 36v-52M0 14l-12-10M0 4l11-9" stroke-width="2.4"/>',
} as const

/** A lamp hung by a wire of that length, its foot at the ceiling; lit in the evening. */
export const pendant = (wire: number, evening: boolean, shade = '#c8452d'): string =>
  `<path d="M0 0v${wire}"/><g transform="translate(0 ${wire})">${evening ? '<path d="M-30 34H30L92 260H-92Z" fill="#FFD98A" fill-opacity=".2" stroke="none"/>' : ''}` +
  `<path d="M-13 34a13 12 0 0 0 26 0Z" fill="${evening ? '#FFF0C4' : '#fff3d6'}"/><path d="M-36 34q2-34 36-34t36 34Z" fill="${shade}"/></g>`

/** A flat lamp under the ceiling, seen from below: lit in the evening. */
export const glow = (evening: boolean): string => (evening ? '#FFF0C4' : '#ffffff')

/** A street seen through a pane of that size, from its top left corner. */
export function street(width: number, height: number, evening: boolean): string {
  const lit = evening ? '#F2C063' : '#f7ead0'
  const house = (x: number, top: number, wide: number, fill: string): string => {
    const panes = [0.2, 0.6].flatMap((across) =>
      [16, 52, 88].map((down, row) => {
        const on = !evening || (row + x) % 2 === 0
        return `<path d="M${x + wide * across} ${top + down}h${wide * 0.2}v20h${-wide * 0.2}Z" fill="${on ? lit : '#5b6170'}"/>`
      }),
    )
    return `<path d="M${x} 300V${top}l${wide / 2}-26 ${wide / 2} 26v226Z" fill="${fill}"/>${panes.join('')}`
  }
  const sky = evening ? '#2B3560' : '#cfe5ea'
  const star = evening
    ? '<circle cx="206" cy="40" r="15" fill="#F6EFD8" stroke="none"/>'
    : '<circle cx="206" cy="44" r="18" fill="#fbe3a4" stroke="none"/><path d="M-10 96q40-34 78-8 30-26 66 0 44-22 110 8v220H-10Z" fill="#e4eff0" stroke="none"/>'
  return (
    `<svg x="0" y="0" width="${width}" height="${height}" viewBox="0 0 240 ${(240 * height) / width}" preserveAspectRatio="xMidYMax slice" overflow="hidden"><path d="M-9-9h260v330H-9Z" fill="${sky}" stroke="none"/>${star}` +
    `<g stroke-width="2.6">${house(4, 120, 54, '#e9b08f')}${house(58, 84, 50, '#f0d9ae')}${house(108, 134, 60, '#9fc0bf')}${house(170, 102, 62, '#e8c4ae')}</g>` +
    `<path d="M-9 252h260v100H-9Z" fill="#b9bcc8"/><path d="M20 282h40M100 282h40M180 282h40" stroke="#fbf7f1" stroke-width="4"/>` +
    `<g stroke-width="2.6"><path d="M84 252v-40" stroke-width="6"/><path d="M58 206q-8-26 16-30 12-20 30-4 22-2 16 24 4 20-18 18-22 10-44-8Z" fill="#7fae7a"/></g></svg>`
  )
}

/** A window of that size in its frame, from its top left corner. */
export const windowPane = (width: number, height: number, evening: boolean, frame = '#fbf7f1'): string =>
  `<path d="M-7-7h${width + 14}v${height + 14}H-7Z" fill="${frame}"/>${street(width, height, evening)}<path d="M0 0h${width}v${height}H0ZM${width / 2} 0v${height}M0 ${height * 0.36}h${width}"/>`
