import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Stage, stages } from './stages.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)

/** Runs a stage to its end, its output shown as it comes; tells whether it passed. */
function passes({ name, command: [program, ...args] }: Stage): boolean {
  console.log(`\n== ${name}`)
  const startedMs = Date.now()
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  })
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1)
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`)
  return status === 0
}

const { values } = parseArgs({ options: { 'without-tests': { type: 'boolean', default: false } } })
const wanted = values['without-tests'] ? stages.filter(({ name }) => name !== 'tests') : stages
const failed = wanted.filter((stage) => !passes(stage)).map(({ name }) => name)

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
