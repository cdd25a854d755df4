import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const manyRules = 'body { color: #1b2130 }\n'.repeat(200)

/** A built site of five files in a folder of its own, removed by `remove`. */
export function smallSite() {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-site-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Comptoir</title>')
  writeFileSync(join(folder, 'assets', 'main-a1B2c3D4.js'), `export const rules = ${JSON.stringify(manyRules)}`)
  writeFileSync(join(folder, 'assets', 'main-e5F6-7_8.css'), manyRules)
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  mkdirSync(join(folder, 'situations'))
  writeFileSync(join(folder, 'situations', 'inline.json'), '{"style":"sha256-style","script":"sha256-program"}')
  return { folder, manyRules, remove: () => rmSync(folder, { recursive: true }) }
}
