import type { Clothes } from './clothes.ts'

/** How a person is put together from the Open Peeps pieces; the moods are the same for all (`moods.ts`). */
export interface Drawing {
  /** Name of the Open Peeps head (hair or headwear included). */
  readonly head: string
  readonly skin: string
  /** Colour of the hair where the head has a second colour. */
  readonly hair: string
  /** Colour of the ink of the head: also its hair or veil, for heads that are one black shape. */
  readonly headInk: string
  readonly clothing: string
  readonly clothes: Clothes
  readonly accent: string
  readonly beard?: string
  readonly glasses?: string
  /** Height beside the others; 1 is the middle. */
  readonly size: number
}

const ink = '#1b2130'

/** Everybody who may appear, by the id that scenarios use. */
export const people: Readonly<Record<string, Drawing>> = {
  claire: {
    head: 'grayMedium',
    skin: '#f6cfae',
    hair: '#a4532c',
    headInk: ink,
    clothing: '#c8452d',
    clothes: 'cardigan',
    accent: '#fdf3e3',
    size: 0.98,
  },
  samuel: {
    head: 'twists2',
    skin: '#9c6442',
    hair: '#241a18',
    headInk: '#211a1e',
    clothing: '#e2a32e',
    clothes: 'hoodie',
    accent: '#fff6e2',
    size: 1.04,
  },
  amina: {
    head: 'hijab',
    skin: '#d9a074',
    hair: '#4d2a52',
    headInk: '#5a2f5c',
    clothing: '#7fa8a0',
    clothes: 'tunic',
    accent: '#d8a63c',
    size: 0.96,
  },
  henri: {
    head: 'noHair3',
    skin: '#f2c4a4',
    hair: '#d9d5cd',
    headInk: ink,
    clothing: '#4a6a94',
    clothes: 'polo',
    accent: '#e8eef4',
    glasses: 'glasses2',
    size: 1,
  },
  lin: {
    head: 'medium3',
    skin: '#f3d2ae',
    hair: '#1d1a22',
    headInk: '#1d1a22',
    clothing: '#f7f1e6',
    clothes: 'stripes',
    accent: '#2e4a7d',
    size: 0.95,
  },
  malik: {
    head: 'short5',
    skin: '#b87a4f',
    hair: '#241a18',
    headInk: '#211a1e',
    clothing: '#efe3d0',
    clothes: 'apron',
    accent: '#0b6670',
    size: 1.03,
  },
  ines: {
    head: 'bun2',
    skin: '#e3b087',
    hair: '#3d2418',
    headInk: '#3a2219',
    clothing: '#f2c063',
    clothes: 'apron',
    accent: '#0b6670',
    size: 0.97,
  },
  georges: {
    head: 'grayShort',
    skin: '#e9b592',
    hair: '#e4e0d8',
    headInk: ink,
    clothing: '#5f7a4b',
    clothes: 'jumper',
    accent: '#f4ead8',
    beard: 'full4',
    size: 1.02,
  },
}
