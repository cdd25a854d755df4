import type { Plugin } from 'vite'
import { people } from '../../../assets/characters/people.ts'
import { drawFaces, drawPerson } from './drawn-person.ts'

const root = 'virtual:comptoir/characters'
const faces = `${root}/faces`

const index = (): string => {
  const loaders = Object.keys(people).map((id) => `${JSON.stringify(id)}: () => import('${root}/${id}')`)
  return `export const people = {${loaders.join(',')}}\nexport const faces = () => import('${faces}')\n`
}

function source(id: string): string {
  if (id === root) return index()
  if (id === faces) return `export default ${JSON.stringify(drawFaces())}`
  const person = people[id.slice(root.length + 1)]
  if (!person) throw new Error(`no such character: ${id}`)
  return `export default ${JSON.stringify(drawPerson(person))}`
}

/**
 * Draws the people at build time and serves them as `virtual:comptoir/characters`: one small module for the faces
 * and one for each person, so that only those present are fetched, and DiceBear never reaches the browser.
 */
export function characters(): Plugin {
  return {
    name: 'comptoir-characters',
    resolveId: (id) => (id === root || id.startsWith(`${root}/`) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${root}`) ? source(id.slice(1)) : null),
  }
}
