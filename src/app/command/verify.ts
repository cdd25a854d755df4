import type { CopyCheck } from '../../classroom/copy/check-copy.ts'
import { copySheetOf } from '../../classroom/copy/copy-sheet.ts'
import { criterion } from '../../referential/index.ts'
import type { CopySheet } from '../../transcript/copy/types.ts'
import { breachWords } from './breach-words.ts'
import { scoredCopy } from './scored-copy.ts'
import { UsageError } from './usage-error.ts'

/** A file that was checked: with its sheet derived anew, or refused. */
type Verified =
  | ({ readonly file: string; readonly sheet: CopySheet } & CopyCheck)
  | { readonly file: string; readonly state: 'refused'; readonly why: string }

const STATES: Readonly<Record<CopyCheck['state'], string>> = {
  intact: 'rien n’a changé depuis que la copie a été scellée',
  altered: 'MODIFIÉE',
  unsealed: 'ancienne copie, sans sceau : rien ne dit si elle a été modifiée',
}
const SIGNATURES: Readonly<Record<CopyCheck['signature'], string>> = {
  none: 'Sans signature : le sceau ne montre que les accidents, il ne prouve pas qui a fait la copie.',
  trusted: 'Signée par le serveur de classe dont la clé a été donnée.',
  'unknown-key': 'Signée, par une clé inconnue ici : comparez-la à celle de votre serveur (/api/public-key), ou --key.',
  wrong: 'La signature ne vaut pas pour ce contenu.',
}

/** `verify FILE… [--json] [--key HEX]`: replays, derives the sheet and compares. `ok` is false when a file was altered or refused. */
export function verifyCommand(
  paths: readonly string[],
  { json, key }: { readonly json: boolean; readonly key: string | undefined },
): { ok: boolean; text: string } {
  if (paths.length === 0) throw new UsageError('verify : indiquez des fichiers de copie.')
  if (key !== undefined && !/^[0-9a-f]{64}$/.test(key))
    throw new UsageError('--key : la clé publique du serveur, 64 chiffres hexadécimaux (/api/public-key).')
  const files = paths.map((path) => verified(path, key === undefined ? [] : [key]))
  const ok = files.every(({ state }) => state === 'intact' || state === 'unsealed')
  return { ok, text: json ? JSON.stringify(files, null, 2) : files.map(told).join('\n') }
}

function verified(file: string, trustedKeys: readonly string[]): Verified {
  try {
    const { check, sheet } = scoredCopy(file, trustedKeys)
    return { file, ...check, sheet: copySheetOf(sheet) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { file, state: 'refused', why: error.message }
  }
}

function told(one: Verified): string {
  if (one.state === 'refused') return `${one.why}\n  refusée`
  const { file, state, breaches, differs, changed, signature } = one
  const levels = one.sheet.lines.filter(({ level }) => level !== null).map(({ id, level }) => `${id} ${level}`)
  return [
    `${file} : ${STATES[state]}`,
    ...breaches.map((breach) => `  ${breachWords(breach)}`),
    ...differs.map(
      (id) => `  niveau gardé différent de celui qui est recalculé : ${id}, ${criterion(id)?.text ?? '?'}`,
    ),
    ...(changed ? ['  jouée avec une autre version du scénario : les deux grilles peuvent différer'] : []),
    ...(state === 'unsealed' ? [] : [`  ${SIGNATURES[signature]}`]),
    `  grille recalculée : ${levels.join(', ') || 'aucun niveau'}`,
  ].join('\n')
}
