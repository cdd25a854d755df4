import { defineConfig } from 'vite'
import { characters } from './src/app/build/characters.ts'
import { opportunities } from './src/app/build/opportunities.ts'
import { phaserSlim } from './src/app/build/phaser-slim.ts'
import { preloadPlay } from './src/app/build/preload-play.ts'
import { scenarios } from './src/app/build/scenarios.ts'

/** A static site that works under any sub-path and asks nothing of another host. */
export default defineConfig({
  base: './',
  plugins: [scenarios(), opportunities(), characters(), phaserSlim(), preloadPlay()],
  build: {
    target: 'es2023',
    // Browsers that lack it fetch the parts a little later, nothing else.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
})
