declare module 'virtual:comptoir/characters' {
  /** One loader per person, by id. */
  export const people: Readonly<
    Record<string, () => Promise<{ default: import('../../../../assets/characters/art.ts').PersonArt }>>
  >
  export const faces: () => Promise<{ default: import('../../../../assets/characters/art.ts').FaceArt }>
}
