import { type Colors, longSleeves, outfits } from './outfits.ts'
import { ink, line, stroke, thin } from './pen.ts'

const stripe = (y: number): string => `M150 ${y}q235 26 462 0`

/** What we draw over the bare Open Peeps shirt, in its coordinates: neckline 248..517 at 600, torso 140..620. */
const overShirt = {
  plain: () => '',
  cardigan: ({ accent }) =>
    `<path d="M262 636c30 78 210 90 252-8 10 20 6 60-14 150-24 120-26 290-22 446H322c2-160-6-320-30-440-14-70-34-110-30-148Z" fill="${accent}" ${line}/>
     <path d="M276 664c40 60 180 66 226-6" ${thin}/><g fill="${ink}"><circle cx="300" cy="900" r="9"/><circle cx="308" cy="1010" r="9"/><circle cx="312" cy="1120" r="9"/></g>`,
  hoodie: ({ accent }) =>
    `<path d="M238 602c-26 40-8 88 50 116 60 30 160 30 206-8 34-28 46-70 32-104-10 58-66 98-132 98s-128-40-156-102Z" fill="${accent}" ${line}/>
     <path d="M330 728v120M440 730v96" ${stroke(13, accent)}/>
     <path d="M230 1215c8-80 26-140 60-150h190c34 12 50 70 58 150" ${stroke(11)}/>`,
  tunic: ({ accent, headInk }) =>
    `<path d="M236 604c10-30 270-40 292-4 26 60-20 150-150 150S222 680 236 604Z" fill="${headInk}" stroke="${ink}" stroke-width="9"/><path d="M282 690q90 44 196-18" ${stroke(7)}/><path d="M385 760v450M345 760v450" fill="none" stroke="${accent}" stroke-width="11"/><g fill="${accent}"><circle cx="365" cy="820" r="11"/><circle cx="365" cy="900" r="11"/><circle cx="365" cy="980" r="11"/><circle cx="365" cy="1060" r="11"/><circle cx="365" cy="1140" r="11"/></g>`,
  polo: ({ accent }) =>
    `<path d="M388 702v190" ${thin}/><path d="M246 598c10 60 60 96 128 108l-66 76c-46-36-84-90-92-166ZM520 600c-6 58-60 96-132 106l64 72c44-36 88-88 92-164Z" fill="${accent}" ${line}/>
     <g fill="${ink}"><circle cx="406" cy="810" r="8"/><circle cx="406" cy="870" r="8"/></g>`,
  stripes: ({ accent }) =>
    `<path d="${[790, 860, 930, 1000, 1070, 1140, 1200].map(stripe).join('')}" fill="none" stroke="${accent}" stroke-width="20"/>`,
  apron: ({ accent }) =>
    `<path d="M262 640c-20 60-26 100-22 140M520 636c14 60 16 100 12 140" ${stroke(32)}/>
     <path d="M262 640c-20 60-26 100-22 140M520 636c14 60 16 100 12 140" ${stroke(17, accent)}/>
     <path d="M226 772q160 26 322 0c6 60 8 130 46 190 8 90 6 170 8 262H146c2-90 2-170 16-262 48-56 60-130 64-190Z" fill="${accent}" ${line}/>
     <g fill="none" stroke="#fbf7f1" stroke-width="8" stroke-linecap="round"><circle cx="390" cy="888" r="46"/><path d="M390 842v92M344 888h92M358 856l64 64M422 856l-64 64"/></g>
     <path d="M262 1060q126 22 254 0v120H262Z" ${thin}/>`,
  jumper: ({ accent }) =>
    `<path d="M262 624c26 60 66 96 124 154 60-56 104-96 126-152-30 52-72 78-126 78s-96-28-124-80Z" fill="${accent}" ${line}/>
     <path d="M386 706v60" ${thin}/><path d="M250 664c30 60 76 104 136 160 62-56 108-100 140-160" ${thin}/>`,
} satisfies Record<string, (colors: Colors) => string>

export const clothes = { ...overShirt, ...outfits }

export type Clothes = keyof typeof clothes

/** Whether the forearms are covered too. */
export const isLongSleeved = (name: Clothes): boolean => (longSleeves as readonly Clothes[]).includes(name)
