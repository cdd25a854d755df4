import { posix } from 'node:path'
import { type ESTree, Visitor } from 'vite'
import { parseSource } from '../sources/parse-source.ts'

export interface Import {
  /** A path from the root for a file of the project, else the name as written. */
  readonly target: string
  readonly isOwn: boolean
  /** Gone when the program runs, so it can close no cycle. */
  readonly isTypeOnly: boolean
}

/** Everything a file imports: imports, re-exports, lazy imports, types by `import()`, files by `import.meta.glob`. */
export function listImports(path: string, text: string): readonly Import[] {
  const found: Import[] = []
  const add = (request: string, isTypeOnly: boolean) => found.push(resolve(path, request, isTypeOnly))
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source.value, node.exportKind === 'type')
    },
    ImportExpression: (node) => addText(node.source, (request) => add(request, false)),
    TSImportType: (node) => add(node.source.value, true),
    CallExpression: (node) => {
      if (text.slice(node.callee.start, node.callee.end) !== 'import.meta.glob') return
      for (const pattern of patternsOf(node)) addText(pattern, (request) => add(request, false))
    },
  }).visit(parseSource(path, text).program)
  return found
}

function addText(node: ESTree.Node, add: (request: string) => void): void {
  if (node.type === 'Literal' && typeof node.value === 'string') add(node.value)
}

function patternsOf({ arguments: [first] }: ESTree.CallExpression): readonly ESTree.Node[] {
  if (first?.type !== 'ArrayExpression') return first ? [first] : []
  return first.elements.filter((element) => element !== null)
}

function resolve(path: string, request: string, isTypeOnly: boolean): Import {
  const bare = request.replace(/[?#].*$/, '')
  const isOwn = bare.startsWith('.') || bare.startsWith('/')
  const target = !isOwn ? request : bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(path), bare)
  return { target, isOwn, isTypeOnly }
}
