import { Howl, Howler, type HowlOptions } from 'howler'
import { FORMATS, type SoundId } from '../../../../assets/sounds/names.ts'

/** Where the build put each file: the page asks for one only when it is to be heard. */
const addresses = import.meta.glob<string>('../../../../assets/sounds/*.{webm,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** True when this browser can sound at all. Howler would otherwise turn to media elements, which the page does not use. */
export function canSound(): boolean {
  // Asking for the volume is what makes Howler look.
  Howler.volume()
  return Howler.usingWebAudio
}

/**
 * A sound ready to be played, in the first format that can be had and read; null when there is none or when
 * `until` has been aborted meanwhile. Never rejects: without sound, the play goes on.
 */
export async function fetchHowl(id: SoundId, options: Partial<HowlOptions>, until: AbortSignal): Promise<Howl | null> {
  for (const format of FORMATS) {
    const address = addresses[`../../../../assets/sounds/${id}.${format}`]
    if (address === undefined || !Howler.codecs(format)) continue
    const howl = await load(address, { ...options, format: [format] }, until).catch(() => null)
    if (howl && !until.aborted) return howl
    howl?.unload()
    if (until.aborted) return null
  }
  return null
}

/** We fetch, not Howler: when a file is missing it would try again as a media element. */
async function load(address: string, options: Partial<HowlOptions>, until: AbortSignal): Promise<Howl | null> {
  const answer = await fetch(address, { signal: until })
  if (!answer.ok) return null
  const here = URL.createObjectURL(await answer.blob())
  try {
    return await decoded(here, options)
  } finally {
    URL.revokeObjectURL(here)
  }
}

function decoded(address: string, options: Partial<HowlOptions>): Promise<Howl | null> {
  return new Promise((resolve) => {
    const howl = new Howl({
      ...options,
      src: [address],
      onload: () => resolve(howl),
      onloaderror: () => {
        howl.unload()
        resolve(null)
      },
    })
  })
}
