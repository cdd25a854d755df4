/** Furniture of offices, in centimetres from the middle of its foot. */

/** A desk seen from its front, with a screen, and a lamp that is lit or not. */
export const workDesk = (wood = '#e9c491', screen = '#3d4658'): string =>
  `<path d="M-24-104h68v44h-68Z" fill="${screen}"/><path d="M10-60v-14" stroke-width="6"/><path d="M-70-72h140v8H-70Z" fill="${wood}"/><path d="M-64-64h128V0h-10v-44H-54V0h-10Z" fill="${wood}"/><path d="M-54-72v-14h18v14Z" fill="#c8452d"/>`

/** A chair on wheels, from the back. */
export const chair = (fill = '#0b6670'): string =>
  `<path d="M0-44V-10M-24 0q0-10 24-10T24 0" stroke-width="5"/><path d="M-24-52h48v10h-48Z" fill="${fill}"/><path d="M-22-108q22-8 44 0l-4 48h-36Z" fill="${fill}"/>`

/** A board on the wall that tells how many wait on the phone, from its middle. */
export const waiting = (calls: number, evening = true): string => {
  const colour = calls > 2 ? '#F0785A' : evening ? '#7FD39B' : '#7fd39b'
  return `<path d="M-58-32H58v64H-58Z" fill="#2c3446"/><path d="M-44 14q-4-30 10-34l8 10-6 8 14 12 6-6 10 8q-6 14-22 12-18-4-20-10Z" fill="${colour}" stroke="none" transform="translate(0 2)"/><text x="26" y="16" font-family="Verdana,DejaVu Sans,sans-serif" font-weight="700" font-size="42" textLength="28" text-anchor="middle" fill="${colour}" stroke="none">${calls}</text>`
}

/** A screen that stands free and keeps desks quiet. */
export const divider = (fill = '#9fc0bf', width = 130): string =>
  `<path d="M${-width / 2 + 10} 0v-12M${width / 2 - 10} 0v-12" stroke-width="5"/><path d="M${-width / 2}-140h${width}v128h${-width}Z" fill="${fill}"/>`

/** Papers piled, some 40 high. */
export const papers = (): string =>
  '<path d="M-70 0v-14h132V0ZM-64-14v-14H70v14ZM-72-28v-14H60v14ZM-60-42v-12H72v12Z" fill="#fbf7f1"/><path d="M-66-54v-14H58v14Z" fill="#f2c063"/><path d="M-54-7h60M-44-21h80M-60-35h50" stroke="#8d93a3"/>'
