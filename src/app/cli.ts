import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { auditCommand } from './command/audit.ts'
import { catalogueCommand } from './command/catalogue.ts'
import { checkCommand } from './command/check.ts'
import { classListCommand } from './command/class-list.ts'
import { coverageCommand } from './command/coverage.ts'
import { overlayCommand } from './command/overlay.ts'
import { playCommand } from './command/play.ts'
import { progressCommand } from './command/progress.ts'
import { referentialCommand } from './command/referential.ts'
import { registerCommand } from './command/register.ts'
import { schemaCommand } from './command/schema.ts'
import { scoreCommand } from './command/score.ts'
import { UsageError } from './command/usage-error.ts'
import { verifyCommand } from './command/verify.ts'

const USAGE = `Usage : npm run -s comptoir -- COMMANDE
  referential [--json]                     les critères d’évaluation officiels
  catalogue [--json]                       les scénarios, année par année
  check FICHIER…                           vérifie des fichiers de scénario, et leurs textes en anglais (en.yaml)
  overlay ID                               les textes d’un scénario à traduire, avec ceux qui le sont déjà
  play ID --year A [--seed N] [--bot B] [--speciality S] [--out FICHIER]
                                           fait jouer un robot : expert, random, first, longest, shortest, polite, echo, alternate, tone-…, posture-…
  score FICHIER [--json]                   la grille d’une copie
  verify FICHIER… [--json] [--key CLÉ]     vérifie des copies : grille recalculée et comparée, sceau, signature du serveur de classe
  audit [--scenario ID] [--year A] [--json]
                                           parcourt tous les états des scénarios, dit ce qui ne va pas
  coverage [--json] [--readme]             compétences et critères que les scénarios font travailler ; --readme l’écrit dans README.md
  class-list FICHIER [--seed N] [--out FICHIER]
                                           la table alias ↔ nom d’une liste de classe, avec un code par élève (CSV)
  progress COPIES… [--measure last|best|mean] [--csv]
                                           où en est une classe, d’après ses copies : un dossier par élève
  register [--notice] [--school NOM] [--contact TEXTE] [--purge AAAA-MM-JJ] [--names] [--lang fr|en]
                                           la fiche du registre RGPD, ou la note d’information, à compléter et à imprimer
  teacher NOM                              crée un compte d’enseignant, ou lui donne un nouveau mot de passe
  backup FICHIER                           sauvegarde les classes, pendant que le serveur tourne
  restore FICHIER                          rétablit une sauvegarde dans une base neuve
  schema                                   écrit le schéma JSON du langage des scénarios`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
/** The options of each command; any other is refused. */
const OPTIONS = {
  referential: { json: flag },
  catalogue: { json: flag },
  check: {},
  overlay: {},
  play: { year: text, seed: text, bot: text, speciality: text, out: text },
  score: { json: flag },
  verify: { json: flag, key: text },
  audit: { scenario: text, year: text, json: flag },
  coverage: { json: flag, readme: flag },
  'class-list': { seed: text, out: text },
  progress: { measure: text, csv: flag },
  register: { notice: flag, school: text, contact: text, purge: text, names: flag, lang: text },
  teacher: {},
  backup: {},
  restore: {},
  schema: {},
} as const

type Values = Record<string, string | boolean | undefined>

/** Runs one command. Returns what to print and the exit code; throws `UsageError` on a wrong call. */
async function run(args: readonly string[]): Promise<{ text: string; exitCode: number }> {
  const [command = '', ...rest] = args
  if (command === '' || command === '--help' || command === 'help')
    return { text: USAGE, exitCode: command === '' ? 2 : 0 }
  if (!(command in OPTIONS)) throw new UsageError(`La commande « ${command} » n’existe pas.\n${USAGE}`)
  const { values, positionals } = parsed(command as keyof typeof OPTIONS, rest)
  const json = values.json === true
  const option = (name: string) => values[name] as string | undefined
  switch (command as keyof typeof OPTIONS) {
    case 'referential':
      return { text: referentialCommand({ json }), exitCode: 0 }
    case 'catalogue':
      return { text: catalogueCommand({ json }), exitCode: 0 }
    case 'check': {
      const { ok, text } = checkCommand(positionals)
      return { text, exitCode: ok ? 0 : 1 }
    }
    case 'overlay':
      return { text: overlayCommand(positionals[0]), exitCode: 0 }
    case 'play': {
      const [year, seed, bot, speciality, out] = ['year', 'seed', 'bot', 'speciality', 'out'].map(option)
      return { text: await playCommand({ id: positionals[0], year, seed, bot, speciality, out }), exitCode: 0 }
    }
    case 'score':
      return { text: scoreCommand(positionals[0], { json }), exitCode: 0 }
    case 'verify': {
      const { ok, text } = verifyCommand(positionals, { json, key: option('key') })
      return { text, exitCode: ok ? 0 : 1 }
    }
    case 'audit': {
      const { ok, text } = await auditCommand({ scenario: option('scenario'), year: option('year'), json })
      return { text, exitCode: ok ? 0 : 1 }
    }
    case 'coverage':
      return { text: coverageCommand({ json, readme: values.readme === true }), exitCode: 0 }
    case 'class-list': {
      const { ok, text } = classListCommand(positionals[0], { seed: option('seed'), out: option('out') })
      return { text, exitCode: ok ? 0 : 1 }
    }
    case 'progress': {
      const { ok, text } = progressCommand(positionals, { measure: option('measure'), csv: values.csv === true })
      return { text, exitCode: ok ? 0 : 1 }
    }
    case 'register': {
      const [school, contact, purge, lang] = ['school', 'contact', 'purge', 'lang'].map(option)
      const [names, notice] = [values.names === true, values.notice === true]
      return { text: await registerCommand({ school, contact, purge, lang, names, notice }), exitCode: 0 }
    }
    // Loaded when called: the other commands need no database.
    case 'teacher':
      return {
        text: await (await import('./command/teacher.ts')).teacherCommand(positionals[0], process.env),
        exitCode: 0,
      }
    case 'backup':
      return {
        text: await (await import('./command/backup.ts')).backupCommand(positionals[0], process.env),
        exitCode: 0,
      }
    case 'restore':
      return {
        text: await (await import('./command/backup.ts')).restoreCommand(positionals[0], process.env),
        exitCode: 0,
      }
    case 'schema':
      return { text: schemaCommand(), exitCode: 0 }
  }
}

function parsed(command: keyof typeof OPTIONS, args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    const options: ParseArgsOptionsConfig = OPTIONS[command]
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return { values: values as Values, positionals }
  } catch (error) {
    const [, name = ''] = /'(-[^ '=]*)/.exec((error as Error).message) ?? []
    throw new UsageError(`${command} : option inconnue ou incomplète ${name}`.trimEnd() + '.')
  }
}

try {
  const { text, exitCode } = await run(process.argv.slice(2))
  process.exitCode = exitCode
  process.stdout.write(`${text}\n`)
} catch (error) {
  process.exitCode = 2
  process.stderr.write(`${error instanceof UsageError ? error.message : (error as Error).message}\n`)
}
