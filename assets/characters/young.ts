import type { Drawing } from './drawing.ts'

/** Teenagers and young adults. */
export const young = {
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
  enzo: {
    head: 'shaved2',
    skin: '#efc09a',
    hair: '#5b3a24',
    headInk: '#4a2f20',
    clothing: '#6c7fb5',
    clothes: 'backpack',
    accent: '#c8452d',
    build: 0.88,
    size: 0.93,
  },
  maelys: {
    head: 'cornrows2',
    skin: '#8a5636',
    hair: '#2a1a16',
    headInk: '#241613',
    clothing: '#8fbf8a',
    clothes: 'satchel',
    accent: '#7a3f6d',
    aid: 'hearing-aid',
    build: 0.94,
    size: 0.97,
  },
} satisfies Record<string, Drawing>
