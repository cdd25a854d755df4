/** One thing that `npm run check` makes sure of. */
export interface Stage {
  readonly name: string
  readonly command: readonly [string, ...string[]]
}

/** In order: what is quick and most often wrong first. */
export const stages: readonly Stage[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  { name: 'architecture', command: ['vitest', 'run', '--project', 'node', 'tests/architecture.test.ts'] },
  { name: 'interface texts', command: ['node', 'src/app/check/interface-texts.ts'] },
  { name: 'spelling', command: ['cspell', 'lint', '--no-progress', '--no-must-find-files'] },
  { name: 'audit of the scenarios', command: ['node', 'src/app/cli.ts', 'audit'] },
  { name: 'tests', command: ['npm', 'test'] },
]
