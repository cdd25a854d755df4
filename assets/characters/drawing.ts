import type { AidName } from './aids.ts'
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
  /** Light enough for the mouth to be read over it; ink when left out. */
  readonly beardInk?: string
  readonly glasses?: string
  /** Colour of a turban or a headband. */
  readonly hat?: string
  /** What they move, hear or find their way with. */
  readonly aid?: AidName
  /** Breadth of the shoulders; 1 when left out. */
  readonly build?: number
  /** Height beside the others; 1 is the middle. */
  readonly size: number
}
