/** A mistake in how a command is called: told in one line, without a stack. */
export class UsageError extends Error {}

/** The message of a file that cannot be read. */
export function unreadable(path: string, error: unknown): UsageError {
  const code = (error as NodeJS.ErrnoException).code
  const reasons: Record<string, string> = {
    ENOENT: 'ce fichier n’existe pas',
    EISDIR: 'c’est un dossier',
    EACCES: 'ce fichier ne peut pas être lu (droits)',
  }
  return new UsageError(`${path} : ${reasons[code ?? ''] ?? 'lecture impossible'}.`)
}
