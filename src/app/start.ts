import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { createServer } from '../server/create-server.ts'
import { listen } from '../server/listen.ts'
import { type FirstRun, firstRun } from './classes/first-run.ts'
import { openClasses } from './classes/open-classes.ts'
import { addresses } from './site/addresses.ts'
import { buildIfNeeded } from './site/build-if-needed.ts'
import { readSettings, WrongSetting } from './site/settings.ts'
import { startProblem } from './site/start-problem.ts'
import { whenStopped } from './site/when-stopped.ts'

const root = join(import.meta.dirname, '..', '..')
/** For somebody's answer that does not come to its end. */
const LONGEST_GOODBYE_MS = 5000

async function start(): Promise<void> {
  const settings = readSettings(process.env, root)
  const { host, port, database, behindProxy } = settings
  const siteFolder = await buildIfNeeded(root, console.log)
  const classes = await openClasses(database, report)
  const server = await createServer({ siteFolder, classes: classes.services, behindProxy })
  const close = async () => {
    // Answers under way end first: what they acknowledge is in the database.
    await server.close()
    await classes.close()
  }
  const taken = await listen(server, host, port).catch(async (error: unknown) => {
    await close()
    throw error
  })
  // Before a word is said: whoever hears that it is open may stop it at once.
  whenStopped(() => {
    // The build tool keeps threads that would hold the process: once all is closed, nothing is left to wait for.
    setTimeout(() => process.exit(), LONGEST_GOODBYE_MS).unref()
    void close().finally(() => process.exit())
  })
  const made = await firstRun(classes.services.classes)
  say(addresses(host, taken, networkInterfaces()), made)
}

function say(at: readonly string[], made: FirstRun | undefined): void {
  const [first = ''] = at
  console.log(`Comptoir est ouvert : ${at.join(' ou ')}`)
  console.log(`  élèves : ${first}#/classe`)
  console.log(`  enseignants : ${first}#/bureau`)
  console.log(`  évaluateurs : ${first}#/evaluation, avec le lien d’invitation que donne l’enseignant`)
  if (made !== undefined) {
    const { login, password, classCode, personalCode } = made
    console.log('Premier démarrage. Notez ceci : rien ne le montrera une autre fois.')
    console.log(`  enseignant : nom « ${login} », mot de passe ${password}`)
    console.log(`  classe de démonstration : code ${classCode}, code personnel d’un élève ${personalCode}`)
  }
  console.log('Ctrl+C pour fermer.')
}

/** What went wrong inside, by its place in the program: a database puts what people wrote into its details. */
function report(error: unknown): void {
  console.error(error instanceof Error ? error.stack : 'unknown error')
}

start().catch((error: unknown) => {
  const told = startProblem(error, process.env)
  console.error(told instanceof WrongSetting ? told.message : told)
  process.exitCode = 1
})
