import { boxes, foot, neck } from '../../../../assets/characters/art.ts'
import type { Board } from './board.ts'
import type { Standing } from './layout.ts'
import { evening, type Theme } from './palette.ts'

type Piece = keyof typeof boxes

/** How a person is painted: for that place on the stage, in that light, with nothing below `cutAt`. */
export interface Look {
  readonly standing: Standing
  readonly theme: Theme
  /** In the units of the bust. */
  readonly cutAt: number
}

const onHead: readonly Piece[] = ['head', 'face', 'puff']

/** Paints a piece of a person and puts it where it belongs in its container: head or bust. */
export function paintPiece(board: Board, piece: Piece, picture: HTMLImageElement, look: Look): void {
  const [x, y, width, height] = boxes[piece]
  const { scale, mirrored } = look.standing
  const turns = onHead.includes(piece)
  const kept = turns ? height : Math.max(1, Math.min(height, look.cutAt - y))
  board.paint(width * scale, kept * scale, (ctx) => {
    if (mirrored) ctx.setTransform(-1, 0, 0, 1, Math.round(width * scale), 0)
    ctx.drawImage(picture, 0, 0, width * scale, height * scale)
    if (look.theme === 'dark') dusk(ctx, picture, width * scale, height * scale)
  })
  const pivot = turns ? neck : foot
  const left = mirrored ? pivot.x - x - width : x - pivot.x
  board.image.setOrigin(0, 0).setPosition(Math.round(left * scale), Math.round((y - pivot.y) * scale))
}

function dusk(ctx: CanvasRenderingContext2D, picture: HTMLImageElement, width: number, height: number): void {
  ctx.globalCompositeOperation = 'multiply'
  ctx.fillStyle = evening.people
  ctx.fillRect(0, 0, width, height)
  // What was empty stays empty.
  ctx.globalCompositeOperation = 'destination-in'
  ctx.drawImage(picture, 0, 0, width, height)
}
