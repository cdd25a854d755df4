import { Game, Scene } from 'phaser'
import type { SceneHandle, SceneOptions } from './index.ts'
import { type Pace, startPace } from './pace.ts'
import { chooseRenderer, rendererTypes } from './renderer.ts'
import { stageFor } from './stage.ts'
import { type Canvas, Stagehand } from './stagehand.ts'

const densityAtMost = 2
const startsWithin = 15_000

/** Opens Phaser in `host` and hands back its reins; throws when it cannot start. */
export async function openTheatre(host: HTMLElement, options: SceneOptions): Promise<SceneHandle> {
  const type = chooseRenderer()
  const scene = new Scene('play')
  const game = await startGame(host, type, scene).catch((error: unknown) => {
    for (const canvas of host.querySelectorAll('canvas')) canvas.remove()
    throw error
  })
  let stagehand: Stagehand | undefined
  const pace = startPace(type === rendererTypes.webgl ? 60 : 30, (now, delta) => {
    stagehand?.update(now)
    game.step(now, delta)
  })
  stagehand = new Stagehand(scene, pace, measure(host), options.theme, options.reducedMotion)
  pace.setStill(options.reducedMotion)
  return reins(host, options, game, stagehand, pace)
}

function reins(host: HTMLElement, options: SceneOptions, game: Game, stagehand: Stagehand, pace: Pace): SceneHandle {
  let open = true
  const close = (): void => {
    open = false
    observer.disconnect()
    pace.stop()
    stagehand.destroy()
    // Phaser forgets to: its pool of canvases would hold this one, and through it the whole scene.
    game.textures.tileSprite.destroy()
    game.destroy(true)
    // Phaser destroys at its next step, and we no longer give it any.
    game.step(performance.now(), 0)
  }
  const guarded = (act: () => void | Promise<void>): void => {
    if (open) Promise.resolve().then(act).catch(fail)
  }
  const fail = (error: unknown): void => {
    if (open) options.onFailure(error)
  }
  const observer = new ResizeObserver(() => {
    const canvas = measure(host)
    if (canvas.width === game.canvas.width && canvas.height === game.canvas.height) return
    resizeGame(game, canvas)
    guarded(() => stagehand.resize(canvas))
  })
  observer.observe(host)
  return {
    show: (view) => guarded(() => stagehand.show(stageFor(view))),
    setTheme: (theme) => guarded(() => stagehand.setTheme(theme)),
    setReducedMotion: (on) =>
      guarded(() => {
        stagehand.setReducedMotion(on)
        pace.setStill(on)
      }),
    destroy: () => {
      if (open) close()
    },
  }
}

function measure(host: HTMLElement): Canvas {
  const density = Math.min(densityAtMost, Math.max(1, window.devicePixelRatio || 1))
  return {
    width: Math.max(1, Math.round(host.clientWidth * density)),
    height: Math.max(1, Math.round(host.clientHeight * density)),
    density,
  }
}

function resizeGame(game: Game, { width, height, density }: Canvas): void {
  game.scale.resize(width, height)
  Object.assign(game.canvas.style, { width: `${width / density}px`, height: `${height / density}px` })
}

/** Resolves when the scene can be drawn on. The loop is stopped: `pace` gives the steps. */
function startGame(host: HTMLElement, type: number, scene: Scene): Promise<Game> {
  const canvas = measure(host)
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error('the scene did not start in time')), startsWithin)
    const ready = (game: Game): void => {
      clearTimeout(tooLate)
      game.loop.stop()
      game.canvas.setAttribute('aria-hidden', 'true')
      game.canvas.style.display = 'block'
      resizeGame(game, canvas)
      resolve(game)
    }
    new Game({
      type,
      parent: host,
      width: canvas.width,
      height: canvas.height,
      // Its own look at the size, twice a second, has the browser lay out the page; we watch for it.
      scale: { mode: 0, autoRound: false, resizeInterval: Infinity },
      // All that a scene needs beyond Phaser's core; the slim build has nothing else.
      plugins: { default: ['TweenManager'] },
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: {
        antialias: true,
        // Several textures in a batch leave holes in the pictures with some drivers; ten pictures need no batch.
        maxTextures: 1,
        powerPreference: 'low-power',
        clearBeforeRender: type === rendererTypes.webgl,
        // Else whatever is painted anywhere on the page copies the whole drawing once more, for the words to wait for.
        desynchronized: type === rendererTypes.canvas,
      },
      // Called just before Phaser starts its loop: stopping it must come after.
      callbacks: { postBoot: (game) => queueMicrotask(() => ready(game)) },
      scene,
    })
  })
}
