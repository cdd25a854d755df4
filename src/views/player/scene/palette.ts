export type Theme = 'light' | 'dark'

/** Colours of what the scene draws over the places: gauges, screens, signs. */
export interface Palette {
  readonly ink: string
  readonly surface: string
  readonly line: string
  readonly teal: string
  readonly coral: string
  readonly ochre: string
  readonly green: string
  readonly sky: string
  readonly sand: string
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ink: '#1b2130',
    surface: '#ffffff',
    line: '#d8d0c4',
    teal: '#0b6670',
    coral: '#c8452d',
    ochre: '#b9770e',
    green: '#2a7145',
    sky: '#cfe5ea',
    sand: '#efe3d0',
  },
  dark: {
    ink: '#eef0f4',
    surface: '#1d232d',
    line: '#384150',
    teal: '#6fd0d8',
    coral: '#ff9a80',
    ochre: '#f2c063',
    green: '#7fd39b',
    sky: '#22404a',
    sand: '#2b2a2e',
  },
}

/** Evening light: what is multiplied over the people, and the glow added where a lamp hangs. */
export const evening = { people: '#d6cbd8', glow: '#ffc878' } as const
