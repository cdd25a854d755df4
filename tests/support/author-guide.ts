import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'scenarios', 'README.md'), 'utf8')

/** A section of the authors' guide, by its title. */
export function sectionOf(title: string): string {
  const section = guide.split(/^## /m).find((one) => one.startsWith(`${title}\n`))
  if (section === undefined) throw new Error(`no section « ${title} » in scenarios/README.md`)
  return section
}

/** The YAML that a text of the guide shows, frame by frame. */
export function yamlFrames(text: string = guide): readonly string[] {
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, frame = '']) => frame)
}

/** The whole recipe of the guide as one file, played in that year. */
export function guideScenario(year: 'seconde' | 'premiere' = 'seconde'): string {
  return yamlFrames(sectionOf('Une recette entière')).join('').replace('  seconde:', `  ${year}:`)
}
