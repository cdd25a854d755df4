import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOutOfDate } from '../../../src/app/site/is-out-of-date.ts'

let root: string
const at = (path: string, seconds: number) => utimesSync(join(root, path), seconds, seconds)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'comptoir-root-'))
  mkdirSync(join(root, 'src', 'deep'), { recursive: true })
  writeFileSync(join(root, 'src', 'deep', 'one.ts'), '')
  for (const path of ['src/deep/one.ts', 'src/deep', 'src']) at(path, 1000)
})
afterEach(() => rmSync(root, { recursive: true }))

function build(seconds: number) {
  mkdirSync(join(root, 'dist'))
  writeFileSync(join(root, 'dist', 'index.html'), '')
  at('dist/index.html', seconds)
}

describe('a built site', () => {
  it('is out of date when it is absent', () => {
    expect(isOutOfDate(root)).toBe(true)
  })

  it('is good when it was built after every source', () => {
    build(1001)
    expect(isOutOfDate(root)).toBe(false)
  })

  it('is out of date when a source deep down is newer', () => {
    build(1001)
    at('src/deep/one.ts', 1002)
    expect(isOutOfDate(root)).toBe(true)
  })

  it('is out of date when a source was removed since', () => {
    build(1001)
    rmSync(join(root, 'src', 'deep', 'one.ts'))
    expect(isOutOfDate(root)).toBe(true)
  })
})
