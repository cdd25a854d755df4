import { statSync } from 'node:fs'
import { join } from 'node:path'
import { FORMATS } from '../../assets/sounds/names.ts'
import { recipes } from '../../assets/sounds/recipes/index.ts'
import { RATE } from '../../assets/sounds/recipes/signal.ts'
import { encode } from './sounds/encode.ts'
import { waveFile } from './sounds/wave-file.ts'

/** Makes again every sound of the site: arithmetic, then ffmpeg (Debian: `apt-get install ffmpeg`). */
const folder = join(import.meta.dirname, '..', '..', 'assets', 'sounds')
const kilobits = { ambience: { webm: 20, mp3: 32 }, effect: { webm: 24, mp3: 32 } }

let total = 0
for (const { id, kind, make } of recipes) {
  const wave = waveFile(make(), RATE)
  const sizes = FORMATS.map((format) => {
    const path = join(folder, `${id}.${format}`)
    encode(wave, path, format, kilobits[kind][format])
    const { size } = statSync(path)
    total += size
    return `${format} ${(size / 1000).toFixed(1)} ko`
  })
  console.log(`${id.padEnd(10)} ${sizes.join(', ')}`)
}
console.log(`${(total / 1000).toFixed(0)} ko`)
