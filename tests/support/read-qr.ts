import type { Locator } from 'playwright'
import decode from 'qr/decode.js'

const PIXELS = 4

/** What a telephone reads of a QR code drawn on the page. */
export async function readQr(drawing: Locator): Promise<string> {
  const side = Number((await drawing.getAttribute('viewBox'))?.split(' ')[2])
  const path = (await drawing.locator('path').getAttribute('d')) ?? ''
  const width = side * PIXELS
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) blacken(data, width, Number(x), Number(y))
  return decode({ width, height: width, data })
}

function blacken(data: Uint8Array, width: number, x: number, y: number): void {
  for (let row = y * PIXELS; row < (y + 1) * PIXELS; row += 1)
    for (let column = x * PIXELS; column < (x + 1) * PIXELS; column += 1)
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
}
