import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkArchitecture } from '../src/app/check/architecture/check-architecture.ts'
import { fileBreaches } from '../src/app/check/architecture/file-rules.ts'
import { folderTable, libraryTable } from '../src/app/check/architecture/tables.ts'
import { readSources } from '../src/app/check/sources/source-map.ts'

const root = join(import.meta.dirname, '..')
const planted = (files: Record<string, string>) => checkArchitecture(new Map(Object.entries(files)))

describe('the architecture', () => {
  it('holds in every file of the product', () => {
    expect(checkArchitecture(readSources(root, ['src', 'assets']))).toEqual([])
  })

  it('holds for names and sizes in every test', () => {
    const breaches = [...readSources(root, ['tests'])].flatMap(([path, text]) => fileBreaches(path, text))
    expect(breaches).toEqual([])
  })

  it('holds for names and sizes in every style', () => {
    const styles = readSources(root, ['src'], /\.css$/)
    expect(styles.size).toBeGreaterThan(0)
    expect([...styles].flatMap(([path, text]) => fileBreaches(path, text))).toEqual([])
  })

  it('lets a folder see only folders above it, and nobody see app', () => {
    const order = Object.keys(folderTable)
    for (const [folder, allowed] of Object.entries(folderTable)) {
      for (const other of allowed) {
        expect(order, `${folder} -> ${other}`).toContain(other)
        expect(order.indexOf(other), `${folder} -> ${other}`).toBeLessThan(order.indexOf(folder))
      }
    }
    expect(order.at(-1)).toBe('src/app')
  })

  it('keeps the promises on which the rest stands', () => {
    expect(folderTable['src/scoring']).not.toContain('src/machine')
    expect(folderTable['src/scoring']).not.toContain('src/session')
    expect(folderTable['src/views/player/scene']).not.toContain('src/views/player/overlay')
    expect(folderTable['src/views/player/overlay']).not.toContain('src/views/player/scene')
    expect(libraryTable.phaser).toEqual(['src/views/player/scene'])
    expect(libraryTable.xstate).toEqual(['src/machine', 'src/session'])
  })
})

describe('a planted breach is found:', () => {
  it.each([
    ['a folder that imports one below', 'src/scoring/a.ts', "import { b } from '../session/b.ts'"],
    ['a type from a folder below', 'src/referential/a.ts', "import type { B } from '../scenario/b.ts'"],
    ['a lazy import', 'src/views/player/overlay/a.tsx', "export const b = () => import('../scene/b.ts')"],
    ['a re-export', 'src/views/player/scene/a.ts', "export * from '../overlay/b.ts'"],
    ['files by a pattern', 'src/views/kit/a.ts', "export const b = import.meta.glob('../player/*.ts')"],
    ['a view that sees how things are kept', 'src/views/player/a.ts', "import '../../storage/browser/b.ts'"],
    ['anybody who imports app', 'src/server/a.ts', "import { b } from '../app/b.ts'"],
    ['a file of the tests', 'src/app/a.ts', "import { b } from '../../tests/support/b.ts'"],
  ])('%s', (_name, path, text) => {
    expect(planted({ [path]: text })).toMatchObject([{ path, rule: 'folder' }])
  })

  it('a folder in neither table', () => {
    expect(planted({ 'src/extras/a.ts': 'export const a = 1' })).toMatchObject([{ rule: 'folder' }])
    expect(planted({ 'src/views/extras/a.ts': 'export const a = 1' })).toMatchObject([{ rule: 'folder' }])
    expect(planted({ 'src/loose.ts': 'export const a = 1' })).toMatchObject([{ rule: 'folder' }])
  })

  it.each([
    ['phaser in the overlay', 'src/views/player/overlay/a.tsx', "import Phaser from 'phaser'"],
    ['xstate in scoring', 'src/scoring/a.ts', "import type { Actor } from 'xstate'"],
    ['a part of a library', 'src/scoring/a.ts', "import { uniformInt } from 'pure-rand/distribution/uniformInt'"],
    ['node in the machine', 'src/machine/a.ts', "import { readFileSync } from 'node:fs'"],
    ['a library in no row', 'src/app/a.ts', "import pad from 'left-pad'"],
    ['a library named like a property of objects', 'src/app/a.ts', "import pad from 'constructor'"],
  ])('%s', (_name, path, text) => {
    expect(planted({ [path]: text })).toMatchObject([{ path, rule: 'library' }])
  })

  it('a cycle of three files, told once', () => {
    const files = {
      'src/machine/a.ts': "import { b } from './b.ts'",
      'src/machine/b.ts': "import { c } from './c.ts'",
      'src/machine/c.ts': "export const c = () => import('./a.ts')",
    }
    expect(planted(files)).toEqual([
      {
        path: 'src/machine/a.ts',
        rule: 'cycle',
        what: 'src/machine/a.ts -> src/machine/b.ts -> src/machine/c.ts -> src/machine/a.ts',
      },
    ])
  })

  it('but not a cycle of types, nor a word in a comment or a text', () => {
    const files = {
      'src/machine/a.ts': "import type { B } from './b.ts'\n// import 'phaser'\nexport const a = \"import 'phaser'\"",
      'src/machine/b.ts': "import { a } from './a.ts'\nexport type B = typeof a",
    }
    expect(planted(files)).toEqual([])
  })

  it.each(['src/machine/utils.ts', 'src/machine/helpers.ts', 'src/machine/common/a.ts', 'src/machine/misc.test.ts'])(
    'the vague name %s',
    (path) => {
      expect(planted({ [path]: '' })).toMatchObject([{ rule: 'name' }])
    },
  )

  it('a file of 351 lines, and not one of 350', () => {
    expect(planted({ 'src/machine/a.ts': '\n'.repeat(350) })).toEqual([])
    expect(planted({ 'src/machine/a.ts': '\n'.repeat(351) })).toMatchObject([{ rule: 'size' }])
  })

  it('any without its reason, and not any with one', () => {
    expect(planted({ 'src/machine/a.ts': 'export let a: any' })).toMatchObject([{ rule: 'any' }])
    expect(planted({ 'src/machine/a.ts': 'export const a = (x: unknown) => x as any[]' })).toMatchObject([
      { rule: 'any' },
    ])
    expect(planted({ 'src/machine/a.ts': '// the library gives no type\nexport let a: any' })).toEqual([])
    expect(planted({ 'src/machine/a.ts': "export const a = { any: 'any' }" })).toEqual([])
  })
})
