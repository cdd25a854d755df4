import type { PlaceId } from '../../../session/play-view.ts'

/** A drawn place of 1600×1000: a far plane behind people and a near one before them. */
export interface Place {
  readonly svg: string
  /** Where the evening light falls, and how far. */
  readonly lamps: readonly { readonly x: number; readonly y: number; readonly radius: number }[]
}

type Raw = Promise<{ default: string }>

const place = (load: () => Raw, ...lamps: Place['lamps']) => {
  return async (): Promise<Place> => ({ svg: (await load()).default, lamps })
}

/** The drawings, each fetched when first needed. */
export const placeLoaders: Readonly<Record<PlaceId, () => Promise<Place>>> = {
  'shop-floor': place(
    () => import('../../../../assets/places/shop-floor.svg?raw'),
    { x: 560, y: 210, radius: 520 },
    { x: 1130, y: 210, radius: 520 },
  ),
  checkout: place(
    () => import('../../../../assets/places/checkout.svg?raw'),
    { x: 470, y: 230, radius: 480 },
    { x: 1100, y: 230, radius: 480 },
  ),
  'phone-desk': place(() => import('../../../../assets/places/phone-desk.svg?raw'), { x: 1270, y: 480, radius: 620 }),
  office: place(() => import('../../../../assets/places/office.svg?raw'), { x: 330, y: 400, radius: 640 }),
  'reception-hall': place(
    () => import('../../../../assets/places/reception-hall.svg?raw'),
    { x: 480, y: 190, radius: 520 },
    { x: 1120, y: 190, radius: 520 },
  ),
}
