import type { Scene } from 'phaser'
import { depth } from './backdrop.ts'
import { Board } from './board.ts'
import { paintCall } from './call.ts'
import type { Box } from './layout.ts'
import type { Motion } from './motion.ts'
import type { Palette } from './palette.ts'
import type { Device } from './stage.ts'
import { paintThread } from './thread.ts'

const ringOnArrival = 1600
const talk = 2600

/** What is lit on the drawn screen: the call, the exchange, or the room of whom one sees. */
export class LitScreen {
  readonly #board: Board
  readonly #motion: Motion
  readonly #seen = { alpha: 0 }
  readonly #wave = { voice: 0 }
  readonly #thread = { arriving: 1 }
  #device: Device = { kind: 'none' }
  #box: Box = { x: 0, y: 0, width: 1, height: 1 }
  #palette: Palette
  #ringingUntil = 0
  #dirty = true

  constructor(scene: Scene, motion: Motion, palette: Palette) {
    this.#motion = motion
    this.#palette = palette
    this.#board = new Board(scene)
    this.#board.image.setDepth(depth.screen).setVisible(false)
  }

  place(box: Box, palette: Palette): void {
    this.#box = box
    this.#palette = palette
    this.#dirty = true
    this.#board.image.setPosition(Math.round(box.x), Math.round(box.y))
  }

  show(device: Device, now: number): void {
    const before = this.#device
    this.#device = device
    this.#dirty = true
    this.#motion.to(this.#seen, { alpha: device.kind === 'none' ? 0 : 1 }, before.kind === device.kind ? 1 : 420)
    if (device.kind === 'call') this.#listen(device, before.kind !== 'call', now)
    if (device.kind === 'thread') this.#receive(device, before)
  }

  update(now: number): void {
    const { kind } = this.#device
    this.#board.image.setVisible(kind !== 'none').setAlpha(this.#seen.alpha)
    if (kind === 'none' || !(this.#dirty || (kind === 'call' && !this.#motion.reduced) || this.#thread.arriving < 1))
      return
    this.#paint(now)
    this.#dirty = this.#thread.arriving < 1
  }

  destroy(): void {
    for (const target of [this.#seen, this.#wave, this.#thread]) this.#motion.stop(target)
    this.#board.destroy()
  }

  #listen(device: Extract<Device, { kind: 'call' }>, arriving: boolean, now: number): void {
    if (device.ringing || (arriving && !this.#motion.reduced)) {
      this.#ringingUntil = device.ringing ? Number.POSITIVE_INFINITY : now + ringOnArrival
    } else if (!arriving) this.#ringingUntil = 0
    this.#motion.wake(ringOnArrival + talk)
    if (!device.speaking) return
    this.#motion.stop(this.#wave)
    this.#wave.voice = 1
    if (!this.#motion.reduced)
      this.#motion.to(this.#wave, { voice: 0.12 }, talk + ringOnArrival, undefined, 'Quart.easeIn')
  }

  #receive(device: Extract<Device, { kind: 'thread' }>, before: Device): void {
    const grown = before.kind !== 'thread' || before.bubbles.at(-1) !== device.bubbles.at(-1)
    if (!grown || this.#motion.reduced) return
    this.#thread.arriving = 0
    this.#motion.to(this.#thread, { arriving: 1 }, 320)
  }

  #paint(now: number): void {
    const device = this.#device
    const { width, height } = this.#box
    this.#board.paint(width, height, (ctx) => {
      if (device.kind === 'call') {
        const ringing = now < this.#ringingUntil
        paintCall(ctx, this.#palette, this.#box, { now, ringing, voice: this.#wave.voice })
      }
      if (device.kind === 'thread') {
        paintThread(ctx, this.#palette, this.#box, device, this.#thread.arriving)
      }
      if (device.kind === 'window') paintRoom(ctx, this.#palette, width, height)
    })
  }
}

/** Behind someone who calls from home. */
function paintRoom(ctx: CanvasRenderingContext2D, palette: Palette, width: number, height: number): void {
  ctx.fillStyle = palette.sand
  ctx.fillRect(0, 0, width, height)
  ctx.fillStyle = palette.sky
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = Math.max(2, width / 200)
  ctx.beginPath()
  ctx.roundRect(width * 0.68, height * 0.1, width * 0.22, height * 0.42, width / 80)
  ctx.fill()
  ctx.moveTo(width * 0.79, height * 0.1)
  ctx.lineTo(width * 0.79, height * 0.52)
  ctx.stroke()
  ctx.fillStyle = palette.green
  for (const lean of [-0.5, 0, 0.5]) {
    ctx.beginPath()
    ctx.ellipse(width * (0.14 + lean * 0.06), height * 0.66, width * 0.022, height * 0.16, lean, 0, Math.PI * 2)
    ctx.fill()
    ctx.stroke()
  }
  ctx.fillStyle = palette.coral
  ctx.beginPath()
  ctx.roundRect(width * 0.09, height * 0.78, width * 0.1, height * 0.3, width / 100)
  ctx.fill()
  ctx.stroke()
}
