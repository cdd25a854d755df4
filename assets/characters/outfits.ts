import { ink, line, stroke, thin, twice } from './pen.ts'

/** What an outfit takes from who wears it. */
export interface Colors {
  readonly skin: string
  readonly clothing: string
  readonly accent: string
  readonly headInk: string
}

const white = '#fdf8ee'

/** Covers the bare forearms and the hem of the short sleeves. */
const sleeves = (fill: string): string =>
  `<path d="M4 820c-26 44-48 84-52 124l-20 282h196l-2-318Z" fill="${fill}"/><path d="M2 824c-26 44-46 80-50 118l-20 284M128 908c2 70-8 150-14 308" ${stroke(13)}/>
   <path d="M672 770c20 56 38 122 44 176l24 280H644l-18-376Z" fill="${fill}"/><path d="M672 770c20 56 38 122 44 176l24 280M626 850c2 80 14 220 26 366" ${stroke(13)}/>`

/** Front of a jacket: lapels that meet low. */
const lapels = (fill: string): string =>
  twice(
    `<path d="M256 632c-20 44-32 90-34 146l62 14-32 48L384 1006C336 890 296 770 256 632Z" fill="${fill}" ${line}/>`,
  ) + `<path d="M385 1006c4 60 2 130-2 206" ${stroke(11)}/><circle cx="408" cy="1062" r="10" fill="${ink}"/>`

const opening = (fill: string): string =>
  `<path d="M256 634c34 130 80 254 129 374 47-120 95-244 127-374-36 50-76 74-126 74s-96-24-130-74Z" fill="${fill}" ${line}/>`

const collar = (fill: string): string =>
  twice(`<path d="M252 604c8 54 56 92 130 104l-70 62c-44-34-72-92-60-166Z" fill="${fill}" ${line}/>`)

/** A sleeping baby, cheek against the chest, in a cap. */
const baby = (skin: string): string =>
  `<circle cx="392" cy="832" r="86" fill="${skin}" ${line}/><path d="M304 836c-8-70 34-112 90-112 54 0 92 40 90 96-54-22-126-20-180 16Z" fill="#f2c063" ${line}/><circle cx="400" cy="716" r="20" fill="${white}" ${line}/>
   <path d="M400 862q14 12 28 0M448 858q10 10 20-2M424 890q8 5 16 0" ${thin}/>`

/** Clothes that change the whole bust. */
export const outfits = {
  suit: ({ clothing, accent }) =>
    `${sleeves(clothing)}${opening(white)}<path d="M366 716h40l12 40-16 24 24 150-40 70-42-70 24-150-14-24Z" fill="${accent}" ${line}/>${collar(white)}${lapels(clothing)}`,
  blazer: ({ clothing, accent }) =>
    `${sleeves(clothing)}${opening(accent)}<path d="M276 664c40 60 180 66 222-2" ${thin}/>${lapels(clothing)}`,
  bomber: ({ clothing, accent }) =>
    `${sleeves(clothing)}<path d="M252 630c30 84 226 92 266-6l10 590H300c6-200-10-400-48-584Z" fill="${accent}" ${line}/><path d="M272 662c40 60 186 66 228-4" ${thin}/>
     <path d="M240 604c-26 34-22 70 6 92 30 150 46 320 44 520" ${stroke(26)}/><path d="M240 606c-24 32-20 66 8 88 30 150 46 320 44 520" ${stroke(8, '#d8d0c4')}/>
     <path d="M524 602c26 30 22 66-2 90 18 150 22 320 16 524" ${stroke(26)}/><path d="M524 604c24 28 20 62-4 86 18 150 22 320 16 524" ${stroke(8, '#d8d0c4')}/>`,
  overalls: ({ accent }) =>
    `<path d="M250 622c0 70 8 120 30 190M522 618c2 70-8 120-28 190" ${stroke(52)}/><path d="M250 622c0 70 8 120 30 190M522 618c2 70-8 120-28 190" ${stroke(28, accent)}/>
     <path d="M250 806q136 22 270 0c4 70 18 120 90 176 8 80 10 150 10 240H140c0-90 2-160 14-240 66-56 90-106 96-176Z" fill="${accent}" ${line}/>
     <path d="M318 880h140v84q-70 34-140 0Z" ${thin}/><path d="M420 876v-58M438 876v-44" ${stroke(14, '#c8452d')}/><path d="M420 872v-52" ${stroke(5)}/>
     <g fill="#f2c063" ${line}><circle cx="284" cy="826" r="17"/><circle cx="490" cy="826" r="17"/></g>`,
  carrier: ({ accent, skin }) =>
    `<path d="M216 616c10 90 40 160 96 240M552 620c-10 90-36 160-88 240" ${stroke(64)}/><path d="M216 616c10 90 40 160 96 240M552 620c-10 90-36 160-88 240" ${stroke(40, accent)}/>${baby(skin)}
     <path d="M286 884q104 44 214-4c22 90 26 210 14 340H272c-12-130-8-246 14-336Z" fill="${accent}" ${line}/><path d="M312 940q80 28 162-2" ${thin}/>`,
  backpack: ({ accent, clothing }) =>
    `<path d="M238 602c-26 40-8 88 50 116 60 30 160 30 206-8 34-28 46-70 32-104-10 58-66 98-132 98s-128-40-156-102Z" fill="${clothing}" ${line}/><path d="M340 732v96M440 732v110" ${stroke(10, white)}/>
     <path d="M190 640c-22 160-14 360-4 590M584 640c22 160 16 360 4 590" ${stroke(58)}/><path d="M190 640c-22 160-14 360-4 590M584 640c22 160 16 360 4 590" ${stroke(34, accent)}/>
     <path d="M268 672q118 96 232-2" ${stroke(20)}/><g fill="${ink}"><rect x="226" y="612" width="70" height="112" rx="30"/><rect x="478" y="606" width="70" height="112" rx="30"/></g><path d="M248 640v56M526 634v56" ${stroke(14, accent)}/>`,
  scarf: ({ accent }) =>
    `<path d="M420 716c36 130 42 260 34 420l-96 8c4-150 0-280-14-420Z" fill="${accent}" ${line}/><path d="M378 1090l72-6M374 1050l76-6" ${thin}/>
     <path d="M238 602c-24 60 20 150 150 152 120 0 168-84 140-154-30 64-80 90-140 90s-118-26-150-88Z" fill="${accent}" ${line}/><path d="M290 690q90 44 196-14M420 790q6 90 8 180" ${stroke(7)}/>
     <g fill="${white}"><circle cx="300" cy="720" r="9"/><circle cx="390" cy="728" r="9"/><circle cx="472" cy="706" r="9"/><circle cx="392" cy="830" r="9"/><circle cx="400" cy="910" r="9"/><circle cx="396" cy="990" r="9"/></g>`,
  blouse: ({ accent }) =>
    `<path d="M386 712v500" ${thin}/>${twice(`<path d="M250 604c10 52 60 92 132 104-10 50-50 74-92 62-44-14-68-88-40-166Z" fill="${accent}" ${line}/>`)}
     <g fill="${ink}"><circle cx="404" cy="830" r="8"/><circle cx="404" cy="920" r="8"/><circle cx="404" cy="1010" r="8"/></g>
     <path d="M492 868l22 22-22 22-22-22Z" fill="#f2c063" stroke="${ink}" stroke-width="8" stroke-linejoin="round"/>`,
  satchel: ({ accent }) =>
    `<path d="M306 682q80 54 160 0" ${stroke(7, '#f2c063')}/><circle cx="386" cy="712" r="13" fill="#f2c063" stroke="${ink}" stroke-width="7"/>
     <path d="M548 616C440 800 300 1010 176 1216" ${stroke(56)}/><path d="M548 616C440 800 300 1010 176 1216" ${stroke(32, accent)}/><rect x="366" y="850" width="64" height="40" rx="8" transform="rotate(-58 398 870)" fill="#f2c063" ${line}/>`,
} satisfies Record<string, (colors: Colors) => string>

export const longSleeves = ['suit', 'blazer', 'bomber'] as const
