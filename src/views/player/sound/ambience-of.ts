import type { AmbienceId } from '../../../../assets/sounds/names.ts'
import type { ChannelId, PlaceId, PlayView } from '../../../session/play-view.ts'

const places: Readonly<Record<PlaceId, AmbienceId>> = {
  'shop-floor': 'shop',
  checkout: 'checkout',
  'reception-hall': 'hall',
  'phone-desk': 'desk',
  office: 'desk',
  'trade-fair-stand': 'fair',
  'town-hall-counter': 'town-hall',
  'hotel-desk': 'hotel',
  'hospital-reception': 'hall',
  'garden-centre': 'shop',
  'clothes-shop': 'shop',
  'bike-shop': 'shop',
  'electronics-shop': 'shop',
  'station-hall': 'hall',
}

/** Where one meets the client; otherwise one sits at a desk, wherever the scenario says one is. */
const faceToFace: readonly ChannelId[] = ['shop', 'counter']

/** What goes on behind the conversation; nothing once it has ended. */
export function ambienceOf({ channel, place, ending }: PlayView): AmbienceId | null {
  if (ending !== null) return null
  return faceToFace.includes(channel) ? places[place] : 'desk'
}
