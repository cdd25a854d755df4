import type { ChannelId } from '../../session/play-view.ts'

/** Drawn by us on a 24-unit square, in strokes, so that they match the scene's line. */
const PATHS = {
  shop: 'M4 10v10h16V10M3 10l2-6h14l2 6M3 10c0 2 3 2 3 0 0 2 3 2 3 0 0 2 3 2 3 0 0 2 3 2 3 0 0 2 3 2 3 0 0 2 3 2 3 0M10 20v-5h4v5',
  counter: 'M3 13h18M5 13v7h14v-7M9 13a3 3 0 0 1 6 0M12 8V6M10.5 6h3',
  'phone-in':
    'M7 4c-2 0-3 1.5-3 3 0 7 6 13 13 13 1.500 0 3-1 3-3l-4-3-2.500 2C11 15 9 13 8 10.500L10 8zM20 4l-5 5M15 5v4h4',
  'phone-out':
    'M7 4c-2 0-3 1.5-3 3 0 7 6 13 13 13 1.500 0 3-1 3-3l-4-3-2.500 2C11 15 9 13 8 10.500L10 8zM15 9l5-5M16 4h4v4',
  chat: 'M4 5h16v11h-9l-4 4v-4H4zM8 9.500h8M8 12.500h5',
  email: 'M3 6h18v13H3zM3.500 7l8.500 7 8.500-7',
  social:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-3 2-5 5-5s5 2 5 5M16 6.500l1 2 2.200.3-1.600 1.500.4 2.200-2-1-2 1',
  sms: 'M7 3h10v18H7zM10 7h4M10 10h4M11 18h2',
  video: 'M3 7h12v10H3zM15 11l6-3v8l-6-3',
  settings: 'M4 7h8M16 7h4M4 17h4M12 17h8M14 5v4M10 15v4',
  history: 'M4 12a8 8 0 1 0 2.500-5.800M4 4v4h4M12 8v4l3 2',
  facts: 'M6 3h10l3 3v15H6zM9 9h7M9 13h7M9 17h4',
  documents: 'M4 7V4h11l5 5v11h-4M4 7h9l3 3v10H4zM7 13h6M7 16h6',
  pause: 'M8 5v14M16 5v14',
  close: 'M6 6l12 12M18 6L6 18',
  next: 'M5 12h14M13 6l6 6-6 6',
  previous: 'M19 12H5M11 6l-6 6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  up: 'M12 19V5M6 11l6-6 6 6',
  open: 'M4 19V6h6l2 2h8v11zM12 17v-5M9.500 14l2.500-2.500 2.500 2.500',
  save: 'M12 4v10M8 10l4 4 4-4M5 18v2h14v-2',
  print: 'M7 9V4h10v5M5 9h14v7h-3M5 16h3M8 13h8v7H8z',
  again: 'M20 12a8 8 0 1 1-2.500-5.800M20 4v4h-4',
  watch:
    'M3 12c3-5 6-6.500 9-6.500s6 1.500 9 6.500c-3 5-6 6.500-9 6.500S6 17 3 12zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.500 2',
  choice: 'M12 21v-7M12 14L6 8M12 14l6-6M6 12V8h4M18 12V8h-4',
  check: 'M4 13l5 5L20 6',
  star: 'M12 3.500l2.600 5.500 6 .800-4.400 4.200 1.100 6-5.300-2.900L6.700 20l1.100-6L3.400 9.800l6-.800z',
  place: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  role: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 21c0-4 3-7 7.500-7s7.500 3 7.500 7',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
} as const satisfies Record<ChannelId, string> & Record<string, string>

export type IconName = keyof typeof PATHS

/** A drawing beside words, never instead of them: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
