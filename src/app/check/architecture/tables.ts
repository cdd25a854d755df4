/** Folder to the folders it may import from, itself aside: always ones above it. `folder/*` is its own files alone. */
export type FolderTable = Readonly<Record<string, readonly string[]>>

/** Library to the folders, or the one file, it lives in. */
export type LibraryTable = Readonly<Record<string, readonly string[]>>

const played = ['src/referential', 'src/scenario', 'src/transcript', 'src/session', 'src/scoring', 'src/audit']
const core = [...played, 'src/classroom']
const seenByViews = [...core, 'src/storage', 'src/i18n']
const seenByPages = [...seenByViews, 'src/views/*', 'src/views/kit']

/** In the order of the flow. A folder inside a listed one, and not listed itself, follows its rule. */
export const folderTable: FolderTable = {
  seeds: [],
  scenarios: [],
  'src/referential': ['seeds'],
  'src/scenario': ['src/referential'],
  'src/machine': ['src/referential', 'src/scenario'],
  'src/transcript': ['src/referential', 'src/scenario'],
  'src/session': ['src/referential', 'src/scenario', 'src/machine', 'src/transcript'],
  // The drawings name the moods that a view may show.
  assets: ['src/session'],
  // Never the machine nor the session: a sheet is a function of evidence alone.
  'src/scoring': ['src/referential', 'src/transcript'],
  'src/audit': ['src/referential', 'src/scenario', 'src/machine', 'src/transcript', 'src/session', 'src/scoring'],
  'src/classroom': played,
  'src/storage': ['src/transcript', 'src/classroom'],
  'src/storage/browser': ['src/storage', 'src/transcript'],
  'src/storage/database': ['src/storage', 'src/transcript', 'src/classroom', 'src/referential'],
  'src/storage/memory': ['src/storage', 'src/transcript'],
  'src/server': [...core, 'src/storage'],
  'src/i18n': [],
  'src/views/*': seenByViews,
  'src/views/kit': ['src/session', 'src/i18n', 'src/views/*'],
  'src/views/settings': seenByPages,
  // Each sees the session's view and never the others: one must be playable without them.
  'src/views/player/scene': ['src/referential', 'src/session', 'assets'],
  'src/views/player/sound': ['src/session', 'src/views/kit', 'assets'],
  'src/views/player/overlay': seenByPages,
  'src/views/player': [...seenByPages, 'src/views/player/scene', 'src/views/player/sound', 'src/views/player/overlay'],
  'src/views/teacher': seenByPages,
  // A play is read again by whoever marks it: its scene, its lines.
  'src/views/evaluator': [...seenByPages, 'src/views/player', 'src/views/player/overlay', 'src/views/teacher'],
  'src/views/student': [
    ...seenByPages,
    'src/views/settings',
    'src/views/player',
    'src/views/teacher',
    'src/views/evaluator',
  ],
  'src/app': [
    ...core,
    'seeds',
    'scenarios',
    'assets',
    'src/machine',
    'src/storage',
    'src/storage/browser',
    'src/storage/database',
    'src/storage/memory',
    'src/server',
    'src/i18n',
    'src/views/*',
    'src/views/kit',
    'src/views/settings',
    'src/views/player',
    'src/views/teacher',
    'src/views/evaluator',
    'src/views/student',
  ],
}

const commandLine = 'src/app'

export const libraryTable: LibraryTable = {
  phaser: ['src/views/player/scene'],
  howler: ['src/views/player/sound'],
  xstate: ['src/machine', 'src/session'],
  i18next: ['src/i18n'],
  fastify: ['src/server'],
  '@fastify/static': ['src/server'],
  '@fastify/cookie': ['src/server'],
  '@node-rs/argon2': ['src/server'],
  // Hashes and signatures also where the browser gives none: a class server on a school network is seldom a secure page.
  '@noble/curves': ['src/transcript/copy'],
  '@noble/hashes': ['src/transcript/copy'],
  // Only where files for people are written: a page never loads it.
  exceljs: ['src/server/export'],
  kysely: ['src/storage/database'],
  pg: ['src/storage/database'],
  yaml: ['src/scenario'],
  zod: ['src/scenario', 'src/transcript', 'src/referential', 'src/classroom/export', 'src/server'],
  'fastest-levenshtein': ['src/scenario'],
  'pure-rand': ['src/machine', 'src/classroom'],
  qr: ['src/views/kit'],
  preact: ['src/views', commandLine],
  '@fontsource/atkinson-hyperlegible': ['src/views/settings'],
  '@fontsource/opendyslexic': ['src/views/settings'],
  // Written by our own build: drawings and compiled scenarios.
  'virtual:comptoir': ['src/views/player/scene', commandLine],
  // What needs a computer and not a browser stays out of everything that a page loads.
  node: ['src/server', 'src/storage/database', 'src/scenario/hash.ts', commandLine],
  vite: [commandLine],
  // Another tool's run-time, to be measured beside ours.
  inkjs: ['src/app/bench'],
  playwright: [commandLine],
  'axe-core': [commandLine],
  '@dicebear/core': [commandLine],
  '@dicebear/open-peeps': [commandLine],
}
