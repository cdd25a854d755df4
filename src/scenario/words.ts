/** The fixed words an author may write. One list each: schema, types, scene and interface read the same. */

export const YEARS = ['seconde', 'premiere', 'terminale'] as const
export const FAMILIES = ['accueil', 'vente-en-magasin', 'prospection-telephonique', 'reclamation'] as const
export const SPECIALITIES = ['MA', 'MCV-A', 'MCV-B'] as const
export const CHANNELS = ['shop', 'counter', 'phone-in', 'phone-out', 'chat', 'email', 'social', 'sms', 'video'] as const
export const PLACES = [
  'shop-floor',
  'checkout',
  'reception-hall',
  'phone-desk',
  'office',
  'trade-fair-stand',
  'town-hall-counter',
  'hotel-desk',
  'hospital-reception',
  'garden-centre',
  'clothes-shop',
  'bike-shop',
  'electronics-shop',
  'station-hall',
] as const
export const MOODS = ['neutral', 'happy', 'delighted', 'doubtful', 'annoyed', 'angry', 'worried', 'surprised'] as const
export const TONES = ['warm', 'calm', 'neutral', 'firm', 'hurried', 'cold'] as const
export const POSTURES = ['open', 'leaning-in', 'upright', 'closed', 'turned-away'] as const
/** Drawings of people, as in `assets/characters/`. */
export const CHARACTERS = [
  'claire',
  'samuel',
  'amina',
  'henri',
  'lin',
  'malik',
  'ines',
  'georges',
  'odette',
  'thomas',
  'nadia',
  'enzo',
  'anjali',
  'yannis',
  'harjit',
  'sonia',
  'maelys',
] as const
/** How an incident breaks in; what is seen and heard of it follows. */
export const INCIDENT_KINDS = ['visit', 'phone', 'queue', 'screen', 'tempers'] as const
/** Who may speak besides the people a scenario declares. */
export const BUILT_IN_SPEAKERS = ['client', 'narrator'] as const

/** French comes first: it is the language a scenario is written in. The others are overlays, `<language>.yaml`. */
export const TRANSLATIONS = ['en'] as const

export type TranslationId = (typeof TRANSLATIONS)[number]
export type Language = 'fr' | TranslationId
export type FamilyId = (typeof FAMILIES)[number]
export type ChannelId = (typeof CHANNELS)[number]
export type PlaceId = (typeof PLACES)[number]
export type Mood = (typeof MOODS)[number]
export type Tone = (typeof TONES)[number]
export type Posture = (typeof POSTURES)[number]
export type IncidentKind = (typeof INCIDENT_KINDS)[number]
export type CharacterId = (typeof CHARACTERS)[number]
