import type { Drawing } from './drawing.ts'
import { ink } from './pen.ts'

/** Retired people. */
export const elders = {
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
  odette: {
    head: 'grayBun',
    skin: '#f3cdb0',
    hair: '#e9e6e1',
    headInk: ink,
    clothing: '#b9a5cf',
    clothes: 'blouse',
    accent: '#fbf7f1',
    glasses: 'glasses3',
    aid: 'walking-stick',
    build: 0.92,
    size: 0.9,
  },
} satisfies Record<string, Drawing>
