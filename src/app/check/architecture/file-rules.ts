import { basename } from 'node:path'
import { Visitor } from 'vite'
import { parseSource } from '../sources/parse-source.ts'
import type { Breach } from './breach.ts'

/** Names under which anything ends up. */
const vagueNames = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc'])
const longestFileLines = 350

/** No vague name, no file that does too much, no `any` without a comment beside it. */
export function fileBreaches(path: string, text: string): readonly Breach[] {
  return [...nameBreaches(path), ...sizeBreaches(path, text), ...anyBreaches(path, text)]
}

function nameBreaches(path: string): readonly Breach[] {
  const names = [...path.split('/').slice(0, -1), basename(path).split('.')[0] ?? '']
  return names
    .filter((name) => vagueNames.has(name))
    .map((name) => ({ path, rule: 'name', what: `"${name}" says nothing of what is inside` }))
}

function sizeBreaches(path: string, text: string): readonly Breach[] {
  const lines = text.replace(/\n$/, '').split('\n').length
  return lines > longestFileLines ? [{ path, rule: 'size', what: `${lines} lines, ${longestFileLines} at most` }] : []
}

function anyBreaches(path: string, text: string): readonly Breach[] {
  // Most files hold no such word: parsing is for those that do.
  if (!/\.tsx?$/.test(path) || !/\bany\b/.test(text)) return []
  const { program, comments } = parseSource(path, text)
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const commented = new Set(comments.map(({ end }) => lineOf(end)))
  const breaches: Breach[] = []
  new Visitor({
    TSAnyKeyword: ({ start }) => {
      const line = lineOf(start)
      if (commented.has(line) || commented.has(line - 1)) return
      breaches.push({ path, rule: 'any', what: `line ${line}: any without its reason` })
    },
  }).visit(program)
  return breaches
}
