import type * as z from 'zod'
import type { Path, Source } from './document.ts'
import { suggestion } from './nearest.ts'
import type { Problem } from './problem.ts'
import { keysAllowedAt } from './schema-keys.ts'
import { valueAt } from './value-at.ts'

type Issue = z.core.$ZodIssue

/** A schema, and the same for editors: the words that may be written are read from there. */
export interface Form {
  readonly schema: z.ZodType
  readonly jsonSchema: () => Readonly<Record<string, unknown>>
}

const KINDS: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  array: 'une liste (lignes commençant par « - »)',
  object: 'un groupe « clé: valeur »',
  record: 'un groupe « clé: valeur »',
}

/** Checks the form of a file against a schema: words, kinds, bounds. Sense comes after. */
export function formProblems(source: Source, form: Form): readonly Problem[] {
  const result = form.schema.safeParse(source.value)
  return result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, [], source, form))
}

function problemsOf(issue: Issue, parent: Path, source: Source, form: Form): readonly Problem[] {
  const path = [...parent, ...issue.path]
  const at = (message: string, advice: string, key?: string) => [source.problemAt(path, message, advice, key)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) =>
        at(`Le mot « ${key} » n’existe pas ici.`, suggestion(key, keysAllowedAt(form.jsonSchema(), path)), key),
      )
    case 'invalid_union':
      return likeliestBranch(issue.errors).flatMap((inner) => problemsOf(inner, path, source, form))
    case 'invalid_key':
      return at(
        'Cette clé n’est pas un id valable.',
        'Minuscules, chiffres et tirets : « etape-2 ».',
        String(path.at(-1)),
      )
    case 'invalid_value':
      return at(
        `La valeur « ${shown(source.value, path)} » n’existe pas ici.`,
        suggestion(shown(source.value, path), issue.values.map(String)),
      )
    case 'invalid_type':
      return missingOrWrongKind(issue, path, source)
    case 'too_small':
      return at('Valeur trop petite ou trop courte.', `Minimum : ${issue.minimum}.`)
    case 'too_big':
      return at('Valeur trop grande ou trop longue.', `Maximum : ${issue.maximum}.`)
    case 'invalid_format':
      return at(
        `« ${shown(source.value, path)} » n’est pas un id valable.`,
        'Minuscules, chiffres et tirets : « etape-2 ».',
      )
    default:
      return at('Cette valeur ne convient pas.', '')
  }
}

function missingOrWrongKind(issue: z.core.$ZodIssueInvalidType, path: Path, source: Source): readonly Problem[] {
  const kind = KINDS[issue.expected] ?? `une valeur de type ${issue.expected}`
  if (valueAt(source.value, path) === undefined)
    return [source.problemAt(path, `Il manque « ${String(path.at(-1) ?? 'le contenu')} ».`, `Ajoutez-le : ${kind}.`)]
  return [source.problemAt(path, `Il faut ${kind} ici.`, `Écrit : « ${shown(source.value, path)} ».`)]
}

/** Of the ways a value may be written, the one the author came nearest to: errors deepest inside the value. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length))
  return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? []
}

function shown(value: unknown, path: Path): string {
  const inner = valueAt(value, path)
  const words = typeof inner === 'object' ? JSON.stringify(inner) : String(inner)
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}
