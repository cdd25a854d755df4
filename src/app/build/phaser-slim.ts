import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const home = dirname(createRequire(import.meta.url).resolve('phaser/package.json'))
const virtual = '\0phaser-slim'

/** The few modules that the scene uses; each pulls in what it needs. */
const parts = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
}
/** Modules that register themselves; the first seven are what every Phaser scene is made of. */
const sideEffects = [
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'scene/ScenePlugin',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/image/ImageFactory',
  'gameobjects/container/ContainerFactory',
  'tweens/TweenManager',
]

/** Modules that Phaser requires but that a scene without input, sound or loading never runs. */
const unused: Readonly<Record<string, string>> = {
  // It overwrites window.onblur and leaves a listener behind after destroy; the scene follows visibility by itself.
  'core/VisibilityHandler.js': 'module.exports = function () {}',
  'core/DebugHeader.js': 'module.exports = function () {}',
}

/** Undefined flags would be truthy: `typeof FLAG` is the string 'undefined'. */
const flags: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
}

const path = (part: string): string => JSON.stringify(resolve(home, 'src', `${part}.js`))

function entry(): string {
  const imports = Object.entries(parts).map(([name, part]) => `import ${name} from ${path(part)}`)
  const effects = sideEffects.map((part) => `import ${path(part)}`)
  // Phaser's modules require each other in circles: this one must be the first to be entered.
  return [
    `import ${path('renderer/index')}`,
    ...imports,
    ...effects,
    `export { ${Object.keys(parts).join(', ')} }`,
  ].join('\n')
}

const slimming: Plugin = {
  name: 'phaser-slimming',
  enforce: 'pre',
  resolveId: (id) => (id === virtual ? id : null),
  load(id) {
    if (id === virtual) return entry()
    const part = id.startsWith(home) ? id.slice(home.length + '/src/'.length).replaceAll('\\', '/') : ''
    return unused[part] ?? null
  },
  transform(code, id) {
    if (!id.startsWith(home)) return null
    return code.replace(/typeof ([A-Z0-9_]+)/g, (whole, flag: string) => String(flags[flag] ?? whole))
  },
}

/** Phaser as one module of standard exports, which also serves the dev server, where CommonJS cannot go. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    root: home,
    publicDir: false,
    logLevel: 'error',
    plugins: [slimming],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: virtual, preserveEntrySignatures: 'strict' },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('phaser could not be bundled')
  return chunk.code
}

/** Serves `phaser` as the slim build: no physics, sound, input, loader or text, half the weight. */
export function phaserSlim(): Plugin {
  let code: Promise<string> | undefined
  return {
    name: 'phaser-slim',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId: (id) => (id === 'phaser' ? virtual : null),
    load(id) {
      if (id !== virtual) return null
      code ??= bundle()
      return code
    },
  }
}
