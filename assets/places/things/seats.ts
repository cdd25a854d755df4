/** Furniture of halls, in centimetres from the middle of its foot. */

/** A sofa, 200 wide. */
export const sofa = (fill = '#c8452d', pillow = '#f2c063'): string =>
  `<path d="M-84 0v-14M84 0v-14" stroke-width="7"/><path d="M-86-84q0-12 14-12H72q14 0 14 12v50H-86Z" fill="${fill}"/><path d="M-100-62q14-6 22 4v18H78v-18q8-10 22-4 4 20-4 48H-96q-8-28-4-48Z" fill="${fill}"/><path d="M-78-40H78M0-40v26" /><path d="M-66-42l8-34 32 8-8 28Z" fill="${pillow}"/>`

/** Seats in a row, each 52 wide. */
export const seats = (count: number, fill = '#6fa3a8'): string => {
  const one = (x: number): string =>
    `<g transform="translate(${x} 0)"><path d="M-18-8v-28M18-8v-28" stroke-width="4"/><path d="M-22-96h44q4 0 4 6v36h-52v-36q0-6 4-6Z" fill="${fill}"/><path d="M-26-46h52v12h-52Z" fill="${fill}"/></g>`
  return Array.from({ length: count }, (_, index) => one((index - (count - 1) / 2) * 58)).join('')
}

export const stool = (fill = '#e2a32e'): string =>
  `<path d="M-14-62-20 0M14-62 20 0M-16-28h32" stroke-width="4"/><path d="M-24-72h48v11h-48Z" fill="${fill}"/>`

/** A post that leads a queue; its belt goes `reach` to the right. */
export const post = (reach = 0, belt = '#c8452d'): string =>
  `${reach ? `<path d="M3-88q${reach / 2} 16 ${reach} 0v8q${-reach / 2} 16 ${-reach} 0Z" fill="${belt}"/>` : ''}<path d="M-20 0h40q-2-10-20-10T-20 0Z" fill="#3d4658"/><path d="M-4-10v-78h8v78Z" fill="#8d93a3"/><path d="M-7-96H7v14H-7Z" fill="#3d4658"/>`

/** A low table with magazines. */
export const lowTable = (): string =>
  '<path d="M-44 0v-34M44 0v-34" stroke-width="5"/><path d="M-58-44H58v11H-58Z" fill="#c99b6b"/><path d="m-26-46 6-8h34l6 8Z" fill="#fbf7f1"/><path d="M26-46h16v-14H26Z" fill="#0b6670"/>'

/** A trolley for luggage. */
export const trolley = (): string =>
  '<path d="M-58-24V-150q0-26 58-26t58 26v126" stroke="#b9770e" stroke-width="7"/><path d="M-66-30H66v12H-66Z" fill="#c8452d"/><circle cx="-46" cy="-9" r="9" fill="#3d4658"/><circle cx="46" cy="-9" r="9" fill="#3d4658"/><path d="M-46-82H2v52h-48Z" fill="#0b6670"/><path d="M-34-82v-8h22v8M-46-66H2" /><path d="M6-68h42v38H6Z" fill="#e2a32e"/><path d="M14-68v38M40-68v38"/><path d="M-38-112h44v28h-44Z" fill="#9a6b45"/>'

/** A stand of leaflets on the floor, 170 high. */
export const rack = (): string => {
  const colours = ['#c8452d', '#f2c063', '#0b6670', '#5d9068', '#e9b08f', '#6b7fa8']
  const cards = colours.map((colour, index) => {
    const x = index % 2 === 0 ? -24 : 2
    const y = -160 + Math.floor(index / 2) * 48
    return `<path d="M${x} ${y}h22v32h-22Z" fill="${colour}"/><path d="M-28 ${y + 26}h56v12h-56Z" fill="#fbf7f1"/>`
  })
  return `<path d="M-34-168h68V0h-68Z" fill="#e9c491"/>${cards.join('')}`
}
