import atkinson from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url'
import atkinsonBold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url'
import dyslexic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url'
import dyslexicBold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url'
import type { Settings } from '../settings-model.ts'

type FetchedFont = Exclude<Settings['font'], 'own'>

/** The names stand in `reading.css` too. */
const FONTS: Readonly<Record<FetchedFont, readonly [name: string, plain: string, bold: string]>> = {
  atkinson: ['Atkinson Hyperlegible', atkinson, atkinsonBold],
  dyslexic: ['OpenDyslexic', dyslexic, dyslexicBold],
}

const asked = new Set<FetchedFont>()

/** Makes that font known to the page; the browser then fetches the files of what it writes, once. */
export function fetchFont(font: FetchedFont): void {
  if (asked.has(font)) return
  asked.add(font)
  const [name, plain, bold] = FONTS[font]
  const add = (address: string, descriptors: FontFaceDescriptors) =>
    document.fonts.add(new FontFace(name, `url(${JSON.stringify(address)})`, { display: 'swap', ...descriptors }))
  add(plain, { weight: '400' })
  add(bold, { weight: '700' })
}
