/** Plants, in centimetres from the foot of their pot. */

const leafy = ['#5d9068', '#3f7a55'] as const

/** Broad leaves in a round pot, some 150 high. */
export const plant = (pot = '#e9b08f'): string =>
  `<g fill="${leafy[0]}"><path d="M0-46Q-58-52-72-112-14-108 0-46ZM0-46Q54-62 66-126 8-116 0-46Z"/></g>` +
  `<g fill="${leafy[1]}"><path d="M0-46Q-34-98-8-158 34-108 0-46ZM-2-44Q-58-20-84-58-36-76-2-44ZM2-44Q54-22 82-62 38-80 2-44Z"/></g>` +
  `<path d="M-3-60q-10-32-4-66M-10-56q-26-14-42-38M10-58q22-18 36-44" stroke="#2f5f42"/>` +
  `<path d="M-34-50h68l-8 50h-52Z" fill="${pot}"/><path d="M-38-50h76v-13h-76Z" fill="${pot}"/>`

/** A slender tree in a tall planter, some 230 high. */
export const tree = (pot = '#fbf7f1'): string =>
  `<path d="M0-50q-8-40 0-90M0-92q16-18 18-40M-4-108q-14-12-20-30" stroke-width="5"/>` +
  `<g fill="${leafy[0]}"><path d="M-58-150q-16-30 14-46-4-30 30-32 20-22 42-2 34-4 32 30 26 22 2 46-12 26-44 14-22 18-42 2-26 4-34-12Z"/></g>` +
  `<path d="M-36-176q6 12 20 10M0-204q4 14 20 12M14-164q10 8 22 0M-20-150q8 8 16 4" stroke="#2f5f42"/>` +
  `<path d="M-28-58h56l-6 58h-44Z" fill="${pot}"/>`

/** Long arching leaves, some 120 high. */
export const grass = (pot = '#0b6670'): string =>
  `<g fill="${leafy[0]}"><path d="M-4-44Q-20-96-62-98-38-78-14-42ZM4-44Q22-104 66-104 38-82 14-42Z"/><path d="M-2-44Q-34-64-66-52-38-50-12-40ZM2-44Q32-70 68-56 38-54 12-40Z"/></g>` +
  `<path d="M-8-44Q-22-110 2-138 18-104 8-44Z" fill="${leafy[1]}"/><path d="M-26-46h52l-7 46h-38Z" fill="${pot}"/>`

/** A trailing plant, hung by its pot at 0 0. */
export const trailing = (): string =>
  `<path d="M-22 0h44l-6 28h-32Z" fill="#e9b08f"/><g fill="${leafy[0]}"><path d="M-18 4q-22-18-28 6-14 12-2 26-12 16 4 28 12-10 6-26 12-8 8-22ZM18 4q20-16 26 6 16 14 4 32 4 18-12 26-14-14-4-30-14-14-8-28Z"/></g><path d="M-10 2q-12-24 6-30 24-2 18 28Z" fill="${leafy[1]}"/>`

/** Cut flowers in a glass, some 60 high. */
export const bouquet = (petals = ['#c8452d', '#f2c063', '#e9b08f']): string =>
  `<path d="M0-20q-6-22-16-34M0-20v-42M0-20q8-20 18-32" stroke="#3f7a55" stroke-width="3"/>` +
  [
    [-18, -58],
    [1, -70],
    [20, -56],
  ]
    .map(
      ([x, y], index) =>
        `<circle cx="${x}" cy="${y}" r="10" fill="${petals[index]}"/><circle cx="${x}" cy="${y}" r="3.5" fill="#fbf7f1"/>`,
    )
    .join('') +
  `<path d="M-12-30h24l-4 30h-16Z" fill="#bfe0df"/>`
