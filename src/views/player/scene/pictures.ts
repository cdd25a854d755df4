import { faces, people } from 'virtual:comptoir/characters'
import type { ArmPose } from '../../../../assets/characters/arms.ts'
import { asSvg, type PlaceDrawing, usualRise } from '../../../../assets/places/light.ts'
import type { Mood, PlaceId } from '../../../session/play-view.ts'
import type { Theme } from './palette.ts'
import { placeLoaders } from './places.ts'

export interface PersonPictures {
  readonly body: HTMLImageElement
  readonly head: HTMLImageElement
  readonly glasses: HTMLImageElement | null
  readonly behind: HTMLImageElement | null
  readonly arms: Readonly<Record<ArmPose, HTMLImageElement>>
  readonly size: number
  readonly sunk: number
  readonly sighted: boolean
  readonly holding: boolean
}

export interface FacePictures {
  readonly eyes: Readonly<Record<Mood, HTMLImageElement>>
  readonly mouths: Readonly<Record<Mood, HTMLImageElement>>
  readonly blink: HTMLImageElement
  readonly speak: HTMLImageElement
  readonly sigh: HTMLImageElement
  readonly puff: HTMLImageElement
}

/** A place in one light, in its planes. */
export interface PlacePictures {
  readonly far: HTMLImageElement
  readonly rush: HTMLImageElement
  readonly near: HTMLImageElement
  readonly lamps: PlaceDrawing['lamps']
  readonly rise: number
}

/** Drawings already fetched, kept as vectors: they are painted again, sharp, at each size. */
export class Pictures {
  readonly #people = new Map<string, Promise<PersonPictures>>()
  readonly #places = new Map<`${PlaceId} ${Theme}`, Promise<PlacePictures>>()
  #faces: Promise<FacePictures> | undefined

  /** Pictures of that character; the first known one stands in for an unknown id. */
  person(character: string): Promise<PersonPictures> {
    return kept(this.#people, character, async () => {
      const load = (Object.hasOwn(people, character) ? people[character] : undefined) ?? Object.values(people)[0]
      if (!load) throw new Error('no character was drawn')
      const art = (await load()).default
      const [body, head, glasses, behind, arms] = await Promise.all([
        picture(art.body),
        picture(art.head),
        art.glasses ? picture(art.glasses) : null,
        art.behind ? picture(art.behind) : null,
        pictures(art.arms),
      ])
      return { ...art, body, head, glasses, behind, arms }
    })
  }

  faces(): Promise<FacePictures> {
    this.#faces ??= loadFaces()
    return this.#faces
  }

  place(id: PlaceId, theme: Theme): Promise<PlacePictures> {
    return kept(this.#places, `${id} ${theme}`, async () => {
      const { planes, lamps, rise = usualRise } = await placeLoaders[id]()
      const evening = theme === 'dark'
      const drawn = planes(evening)
      const [far, rush, near] = await Promise.all(
        [drawn.far, drawn.rush, drawn.near].map((plane) => picture(asSvg(plane, evening))),
      )
      if (!far || !rush || !near) throw new Error(`a plane of ${id} is missing`)
      return { far, rush, near, lamps, rise }
    })
  }
}

/** Remembers a promise unless it fails, so that a failed fetch is tried again. */
function kept<K, V>(store: Map<K, Promise<V>>, key: K, load: () => Promise<V>): Promise<V> {
  const known = store.get(key)
  if (known) return known
  const loading = load()
  store.set(key, loading)
  loading.catch(() => store.delete(key))
  return loading
}

async function loadFaces(): Promise<FacePictures> {
  const art = (await faces()).default
  const { eyes, mouths, ...passing } = art
  const [drawnEyes, drawnMouths, others] = await Promise.all([pictures(eyes), pictures(mouths), pictures(passing)])
  return { eyes: drawnEyes, mouths: drawnMouths, ...others }
}

async function pictures<K extends string>(set: Readonly<Record<K, string>>): Promise<Record<K, HTMLImageElement>> {
  const drawn = Object.entries<string>(set).map(async ([name, svg]) => [name, await picture(svg)] as const)
  return Object.fromEntries(await Promise.all(drawn)) as Record<K, HTMLImageElement>
}

async function picture(svg: string): Promise<HTMLImageElement> {
  const [, , , width = '1', height = '1'] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? []
  const image = new Image()
  // Firefox paints nothing on a canvas from an SVG that has no size of its own.
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg ', `<svg width="${width}" height="${height}" `))}`
  await image.decode()
  return image
}
