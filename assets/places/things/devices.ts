/** What a shop of electronics shows, in centimetres from the middle of its foot. What is lit stays so in the evening. */

/** A picture on a screen, from its middle, over 16 by 9. */
const pictures = {
  hills:
    '<path d="M-48-27h96v54h-96Z" fill="#9FD3DC" stroke="none"/><circle cx="24" cy="-12" r="8" fill="#F2C063" stroke="none"/><path d="M-48 14-18-14 4 8l12-10 32 22v9h-96Z" fill="#5D9068" stroke="none"/>',
  sea: '<path d="M-48-27h96v54h-96Z" fill="#F4C7A3" stroke="none"/><circle cy="4" r="15" fill="#C8452D" stroke="none"/><path d="M-48 4h96v23h-96Z" fill="#0B6670" stroke="none"/><path d="M-30 14h26M6 20h28" stroke="#CFE5EA"/>',
  flower:
    '<path d="M-48-27h96v54h-96Z" fill="#7B5A86" stroke="none"/><g fill="#F2C063" stroke="none"><circle cx="-12" cy="-8" r="11"/><circle cx="12" cy="-8" r="11"/><circle cx="-8" cy="12" r="11"/><circle cx="10" cy="12" r="11"/></g><circle cy="2" r="8" fill="#C8452D" stroke="none"/>',
  match:
    '<path d="M-48-27h96v54h-96Z" fill="#4D9A62" stroke="none"/><path d="M0-27v54M-48-10h16v22h-16M48-10H32v22h16" stroke="#FBF7F1"/><circle r="11" stroke="#FBF7F1"/><circle cx="20" cy="10" r="4" fill="#FBF7F1" stroke="none"/>',
  bars: '<path d="M-48-27h96v54h-96Z" fill="#2C4A63" stroke="none"/><path d="M-34 17V0h12v17ZM-14 17v-28h12v28ZM6 17V-4h12v21ZM26 17v-36h12v36Z" fill="#F2C063" stroke="none"/>',
  waves:
    '<path d="M-48-27h96v54h-96Z" fill="#CFE5EA" stroke="none"/><path d="M-48 6q16-26 32 0t32 0 32 0v21h-96Z" fill="#6FA3A8" stroke="none"/><path d="M-48 14q16-20 32 0t32 0 32 0v13h-96Z" fill="#0B6670" stroke="none"/>',
} as const

export type Picture = keyof typeof pictures

/** A television hung, from its middle, 100 wide at 1. */
export const television = (shown: Picture): string =>
  `<path d="M-52-31H52v62H-52Z" fill="#1B2130"/>${pictures[shown]}<path d="M-40-20l10-7M-40-12l20-14" stroke="#FBF7F1" stroke-opacity=".6"/>`

/** A laptop open towards us, 38 wide. */
export const laptop = (shell: string, shown: Picture): string =>
  `<path d="M-19-31h38v26h-38Z" fill="#1B2130"/><g transform="translate(0 -18) scale(.36)">${pictures[shown]}</g><path d="M-19-6h38l5 6h-48Z" fill="${shell}"/>`

/** A telephone on its slope, 24 high. */
export const smartphone = (fill: string): string =>
  `<path d="M-8 0l3-7H5L8 0Z" fill="#fbf7f1"/><path d="M-5-25H5q2 0 2 2v16q0 2-2 2H-5q-2 0-2-2v-16q0-2 2-2Z" fill="#1B2130"/><path d="M-4-22h8v12h-8Z" fill="${fill.toUpperCase()}" stroke="none"/>`

/** A price beside the goods. */
export const price = (): string =>
  '<path d="M-7-9H7V0H-7Z" fill="#f2c063" stroke-width="2"/><path d="M-4-5h8" stroke-width="2"/>'

/** A loudspeaker that stands on the floor, 140 high. */
export const speaker = (fill = '#3d4658'): string =>
  `<path d="M-17-140h34V0h-34Z" fill="${fill}"/><circle cy="-118" r="7" fill="#8d93a3"/><circle cy="-92" r="11" fill="#8d93a3"/><circle cy="-92" r="4" fill="#2c3446"/><circle cy="-60" r="11" fill="#8d93a3"/><circle cy="-60" r="4" fill="#2c3446"/>`

const hook = '<path d="M0-6v-6" stroke-width="2.4"/>'

/** What hangs from a hook, its hook at 0 0: headphones, a cable, a case in its card. */
export const headphones = (fill: string): string =>
  `${hook}<path d="M-12 18q-3-24 12-24t12 24" stroke-width="4"/><path d="M-16 12h8v14h-8ZM8 12h8v14H8Z" fill="${fill}"/>`
export const cable = (fill: string): string =>
  `${hook}<path d="M0-6v6" /><path d="M0 2q-13 0-13 13t13 13 13-13T0 2Zm0 6q-8 0-8 8t8 8 8-8-8-8Z" fill="${fill}" fill-rule="evenodd"/>`
export const cased = (fill: string): string =>
  `${hook}<path d="M-11-6h22v34h-22Z" fill="#fbf7f1"/><path d="M-6 2H6v20H-6Z" fill="${fill}"/>`

/** For the counter, in units of the drawing: a telephone standing in its dock. */
export const docked = (): string =>
  '<path d="M-66 0H66L54-22H-54Z" fill="#fbf7f1"/><path d="M-44-216h88q14 0 14 14v172q0 14-14 14h-88q-14 0-14-14v-172q0-14 14-14Z" fill="#2c3446"/><path d="M-46-196h92v158h-92Z" fill="#CFE5EA"/><g stroke-width="3"><path d="M-34-182h28v28h-28ZM6-182h28v28H6ZM-34-142h28v28h-28ZM6-142h28v28H6Z" fill="#FBF7F1"/><path d="M-34-182h28v28h-28Z" fill="#C8452D"/><path d="M6-142h28v28H6Z" fill="#F2C063"/><path d="M-34-102h68v48h-68Z" fill="#0B6670"/></g><path d="M-12-206h24" stroke="#8d93a3" stroke-width="4"/>'

/** For the counter: headphones on their stand. */
export const listening = (fill = '#c8452d'): string =>
  `<path d="M-56 0H56q-4-14-56-14T-56 0Z" fill="#9a6b45"/><path d="M0-12v-190" stroke-width="10"/><path d="M-66-110q-10-112 66-112t66 112" stroke-width="17"/><path d="M-66-110q-10-112 66-112t66 112" stroke="#566076" stroke-width="8"/><path d="M-88-130h34v72h-18q-20-6-20-36t4-36ZM88-130H54v72h18q20-6 20-36t-4-36Z" fill="${fill}"/>`

/** For the counter: a box open on what was in it. */
export const unboxed = (): string =>
  '<path d="M-84-96-112-128-30-128-22-96ZM84-96 112-128 30-128 22-96Z" fill="#efe3d0"/><path d="M-62-96v-34H62v34" fill="#3d4658"/><path d="M-84-96H84V0H-84Z" fill="#e2ae77"/><path d="M-22-96h44v40h-44Z" fill="#fbf7f1" stroke-width="3"/><path d="M34-26h32M34-14h20" stroke-width="4"/>'
