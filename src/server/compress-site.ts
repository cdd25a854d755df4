import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const worthCompressing = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest'])
const smallestBytes = 1024

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/**
 * Lays a `.br` and a `.gz` beside each text file of a built site, once, so that no answer has to be compressed.
 * Done again for a file that changed since. Resolves with the number of files compressed.
 */
export async function compressSite(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  let compressed = 0
  for (const path of paths) {
    if (await needsCompressing(path)) {
      await compressFile(path)
      compressed += 1
    }
  }
  return compressed
}

async function needsCompressing(path: string): Promise<boolean> {
  if (!worthCompressing.has(extname(path))) return false
  const source = await stat(path)
  if (source.size < smallestBytes) return false
  const done = await stat(`${path}.br`).catch(() => undefined)
  return done === undefined || done.mtimeMs < source.mtimeMs
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path)
  await writeFile(`${path}.gz`, await toGzip(content, { level: 9 }))
  // Quality 11 takes ten times longer than 9 for a few percent: the first start would be felt.
  await writeFile(`${path}.br`, await toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
}
