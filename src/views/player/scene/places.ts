import type { PlaceDrawing } from '../../../../assets/places/light.ts'
import type { PlaceId } from '../../../session/play-view.ts'

/** The drawings, each fetched when first needed. */
export const placeLoaders: Readonly<Record<PlaceId, () => Promise<PlaceDrawing>>> = {
  'shop-floor': async () => (await import('../../../../assets/places/shop-floor.ts')).shopFloor,
  checkout: async () => (await import('../../../../assets/places/checkout.ts')).checkout,
  'reception-hall': async () => (await import('../../../../assets/places/reception-hall.ts')).receptionHall,
  'phone-desk': async () => (await import('../../../../assets/places/phone-desk.ts')).phoneDesk,
  office: async () => (await import('../../../../assets/places/office.ts')).office,
  'trade-fair-stand': async () => (await import('../../../../assets/places/trade-fair-stand.ts')).tradeFairStand,
  'town-hall-counter': async () => (await import('../../../../assets/places/town-hall-counter.ts')).townHallCounter,
  'hotel-desk': async () => (await import('../../../../assets/places/hotel-desk.ts')).hotelDesk,
  'hospital-reception': async () => (await import('../../../../assets/places/hospital-reception.ts')).hospitalReception,
  'garden-centre': async () => (await import('../../../../assets/places/garden-centre.ts')).gardenCentre,
  'clothes-shop': async () => (await import('../../../../assets/places/clothes-shop.ts')).clothesShop,
  'bike-shop': async () => (await import('../../../../assets/places/bike-shop.ts')).bikeShop,
  'electronics-shop': async () => (await import('../../../../assets/places/electronics-shop.ts')).electronicsShop,
  'station-hall': async () => (await import('../../../../assets/places/station-hall.ts')).stationHall,
}
