/** People of the background, in centimetres from their feet: no face is theirs, they only make the hour busy. */

interface Passer {
  readonly skin: string
  readonly hair: string
  readonly coat: string
  readonly legs: string
  readonly cut: 'short' | 'long' | 'bun' | 'curls' | 'cap' | 'scarf'
  readonly with?: 'bag' | 'case' | 'basket' | 'phone' | 'folder'
  readonly skirt?: boolean
}

const passers = {
  ana: { skin: '#e8b48e', hair: '#4a2f27', coat: '#c8452d', legs: '#3d4658', cut: 'long', with: 'bag' },
  bo: { skin: '#8a5a3c', hair: '#1f1b1e', coat: '#0b6670', legs: '#566076', cut: 'short', with: 'folder' },
  cy: { skin: '#f3cfb0', hair: '#c9c4bd', coat: '#6b7fa8', legs: '#4a4038', cut: 'bun', skirt: true, with: 'bag' },
  di: { skin: '#c98d63', hair: '#2a211f', coat: '#e2a32e', legs: '#2c4a63', cut: 'curls', with: 'phone' },
  el: { skin: '#f0c6a3', hair: '#a8602f', coat: '#5d9068', legs: '#3d4658', cut: 'short', with: 'case' },
  fa: { skin: '#b77a52', hair: '#7b5a86', coat: '#7b5a86', legs: '#3b3048', cut: 'scarf', skirt: true },
  gu: { skin: '#f3cfb0', hair: '#8d93a3', coat: '#9a6b45', legs: '#3d4658', cut: 'cap', with: 'basket' },
} as const satisfies Record<string, Passer>

export type PasserId = keyof typeof passers

const cuts: Readonly<Record<Passer['cut'], string>> = {
  short: 'M-13-152q-2-26 14-26 15 1 13 26-3-12-9-15-10 3-15-1-2 8-3 16Z',
  long: 'M-13-152q-3-27 14-27 16 0 13 28 5 16 2 22-7 2-8-4 3-16-2-32-10 4-17-1-2 8-1 30-4 6-9 2-2-8 8-18Z',
  bun: 'M-13-152q-2-23 8-26-1-11 7-11t7 11q9 5 7 26-4-12-9-15-10 3-15-1-3 8-5 16Z',
  curls: 'M-12-146q-9-6-5-14-4-9 4-13 1-9 11-8 7-5 12 1 9-1 9 8 7 5 3 13 2 9-6 13-1-12-8-20-9 4-16 1-3 8-4 19Z',
  cap: 'M-14-160q0-19 14-19t14 17h9q-3 5-11 4-14-4-26-2Z',
  scarf: 'M-14-150q-4-29 14-29 18 0 14 29 6 14 0 18-14 5-28 0-6-4 0-18Zm5 4q4 10 18 0 2-16-9-18-12 2-9 18Z',
}

const held: Readonly<Record<NonNullable<Passer['with']>, string>> = {
  bag: '<path d="M20-128q10 26 8 58" stroke-width="2.4"/><path d="M18-74h22l3 28H16Z" fill="#9a6b45"/>',
  case: '<path d="M27-62v-30M40-62v-30M27-92h13" stroke-width="2.4"/><path d="M20-62h28v58H20Z" fill="#3f7a55"/><path d="M27-52v40M41-52v40" stroke="#2f5f42"/>',
  basket: '<path d="M16-64q14-30 30 0" stroke-width="2.4"/><path d="M12-64h38l-6 26H18Z" fill="#c8452d"/>',
  phone: '<path d="M20-112h8v14h-8Z" fill="#2c3446"/>',
  folder: '<path d="M-30-114h24v30h-24Z" fill="#f2c063"/>',
}

function body({ coat, legs, skirt }: Passer): string {
  const below = skirt
    ? `<path d="M-8-40V-4h-8M8-40V-4h8" stroke-width="6"/><path d="M-17-86h34l9 52h-52Z" fill="${legs}"/>`
    : `<path d="M-17-84h34L14-2H3L0-62-3-2h-11Z" fill="${legs}"/><path d="M-4-2h-14M4-2h14" stroke-width="5"/>`
  return `${below}<path d="M-12-138q12 6 24 0 14 3 16 22l4 40q-2 6-9 4l-3-10v8h-40v-8l-3 10q-7 2-9-4l4-40q2-19 16-22Z" fill="${coat}"/><path d="M-20-84v-32M20-84v-32" stroke-width="2.4"/>`
}

const features = (cut: Passer['cut'], hair: string): string =>
  `<path d="M-4-156v2M5-156v2M-2-148q3 2 6 0" stroke-width="2.6"/><path d="${cuts[cut]}" fill="${hair}"/>`

const head = ({ skin, cut, hair }: Passer, away = false): string =>
  `<path d="M-5-134v-12H5v12Q0-130-5-134Z" fill="${skin}"/><ellipse cy="-156" rx="12.5" ry="15" fill="${skin}"/>` +
  (away ? `<path d="M-13-150q-2-28 13-28t13 28q-13 9-26 0Z" fill="${hair}"/>` : features(cut, hair))

const bust = ({ coat }: Passer): string =>
  `<path d="M-12-138q12 6 24 0 14 3 16 22l2 36h-60l2-36q2-19 16-22Z" fill="${coat}"/><path d="M-18-86v-28M18-86v-28" stroke-width="2.4"/>`

/** One of them, standing, facing us; from the back when `away`. */
export function passer(id: PasserId, away = false): string {
  const who: Passer = passers[id]
  return body(who) + head(who, away) + (who.with && !away ? held[who.with] : '')
}

/** One of them, on a seat 45 high. */
export function seated(id: PasserId): string {
  const who: Passer = passers[id]
  return `<g transform="translate(0 36)">${bust(who)}${head(who)}</g><path d="M-22-50q22-10 44 0l-5 48h-10l-2-34h-10l-2 34h-10Z" fill="${who.legs}"/>`
}

/** In a wheelchair. */
export function rolling(id: PasserId): string {
  const who: Passer = passers[id]
  return (
    `<path d="M26-96h12M30-96v46" stroke-width="4"/><g transform="translate(4 30)">${bust(who)}${head(who)}</g>` +
    `<path d="M28-52h-50l-8 40h-12l-2 6h22l10-28h40Z" fill="${who.legs}"/>` +
    '<circle cx="14" cy="-30" r="29" fill="#fbf7f1" fill-opacity=".35" stroke-width="5"/><circle cx="14" cy="-30" r="5" fill="#8d93a3"/><circle cx="-26" cy="-7" r="7" fill="#8d93a3"/>'
  )
}
