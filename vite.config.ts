import { defineConfig } from 'vite'
import { characters } from './src/app/build/characters.ts'
import { classNotice } from './src/app/build/class-notice.ts'
import { offlineWorker } from './src/app/build/offline-worker.ts'
import { openings } from './src/app/build/openings.ts'
import { opportunities } from './src/app/build/opportunities.ts'
import { phaserSlim } from './src/app/build/phaser-slim.ts'
import { preloadPlay } from './src/app/build/preload-play.ts'
import { scenarios } from './src/app/build/scenarios.ts'

/**
 * What is fetched together with a part. The list comes before the first choice and weighs on it, so it names styles
 * only: the page itself asks for the play early (see `preloadPlay`), and the other parts ask for theirs when they come.
 */
const fetchedTogether = (_part: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css'))

/** A static site that works under any sub-path and asks nothing of another host. */
export default defineConfig({
  base: './',
  // Its core alone: nothing here is heard from a place in space.
  resolve: { alias: { howler: 'howler/dist/howler.core.min.js' } },
  plugins: [
    scenarios(),
    classNotice(),
    opportunities(),
    characters(),
    phaserSlim(),
    preloadPlay(),
    openings(),
    offlineWorker(),
  ],
  build: {
    target: 'es2023',
    // Browsers that lack it fetch the parts a little later, nothing else.
    modulePreload: { polyfill: false, resolveDependencies: fetchedTogether },
    // One file of what every part stands on, one of what a play begins with, where the bundler would make several.
    rolldownOptions: {
      // Where the seconds of a build go is for whoever asks, not for the teacher who starts the program.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules.(preact|pure-rand)|src.(views.(context|kit.(icon|notice|when-idle))|scenario.year-options)|preload-helper/,
            },
            { name: 'play', test: /src.session.local-session/ },
          ],
        },
      },
    },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
})
