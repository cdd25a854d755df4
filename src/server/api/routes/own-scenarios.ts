import { z } from 'zod'
import { isFor } from '../../../classroom/assignment.ts'
import {
  isWithheld,
  MOST_OWN_SCENARIOS,
  type OwnScenario,
  ownScenarioId,
  ownState,
} from '../../../classroom/own-scenario.ts'
import { YEARS } from '../../../scenario/words.ts'
import { known } from '../known.ts'
import { Refusal } from '../refusal.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import { examine } from '../scenarios/examine.ts'
import { newId } from '../secrets.ts'
import type { ClassServices } from '../services.ts'

/** Bytes: twice what a scenario of three years takes. */
const LONGEST = 524_288
/** In JSON a line ends with two signs more, and some letters take several bytes. */
const UPLOAD_BYTES = 2 * LONGEST

const bringing = z.object({
  fileName: z.string().trim().min(1).max(100),
  text: z.string().refine((text) => Buffer.byteLength(text) <= LONGEST),
})
const change = z.object({ practice: z.boolean() })

export const ownScenarioRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/classes/:classroom/scenarios',
    rule: { does: 'run-a-class', of: 'classroom' },
    handle: async ({ found }, { classes, now }) => {
      const all = await classes.ownScenariosOf(found.classroom ?? '')
      return { scenarios: all.map((one) => shown(one, now())) }
    },
  },
  withBody({
    method: 'POST',
    path: '/classes/:classroom/scenarios',
    rule: { does: 'run-a-class', of: 'classroom' },
    bodyLimit: UPLOAD_BYTES,
    body: bringing,
    handle: bring,
  }),
  {
    method: 'GET',
    path: '/scenarios/:scenario',
    rule: { does: 'run-a-class', of: 'scenario' },
    handle: async ({ found }, { classes, now }) => {
      const scenario = known(found.scenario)
      const { text } = known(await classes.ownScenarioFile(scenario.id))
      return { scenario: shown(scenario, now()), text }
    },
  },
  withBody({
    method: 'PATCH',
    path: '/scenarios/:scenario',
    rule: { does: 'run-a-class', of: 'scenario' },
    body: change,
    handle: async ({ found, body }, { classes, now }) => {
      const { id } = known(found.scenario)
      await classes.changeOwnScenario(id, body)
      return { scenario: shown(known(await classes.ownScenario(id)), now()) }
    },
  }),
  { method: 'DELETE', path: '/scenarios/:scenario', rule: { does: 'run-a-class', of: 'scenario' }, handle: remove },
  {
    method: 'GET',
    path: '/scenarios/:scenario/:year',
    rule: { does: 'take-a-scenario', of: 'scenario' },
    handle: take,
  },
  { method: 'GET', path: '/my/scenarios', rule: { does: 'study' }, handle: mine },
]

/** A right file is kept at once; its audit goes on, and is told with the list. A wrong one is told with its problems. */
async function bring(asked: Asked<z.infer<typeof bringing>>, services: ClassServices): Promise<object> {
  const { found, body, closing } = asked
  const { classes, now } = services
  const classroom = found.classroom ?? ''
  if ((await classes.ownScenariosOf(classroom)).length >= MOST_OWN_SCENARIOS) throw new Refusal('too-many-scenarios')
  const id = ownScenarioId(newId())
  const read = await examine({ stage: 'read', id, ...body }, closing)
  if (read === undefined) throw new Refusal('scenario-too-heavy')
  if ('problems' in read) throw new Refusal('scenario-wrong', { problems: read.problems })
  if (!('entry' in read)) throw new Error('a scenario that was read has its entry')
  const { entry, compiled } = read
  const addedAt = now().toISOString()
  const own: OwnScenario = { id, classroom, fileName: body.fileName, addedAt, practice: false, entry, audit: null }
  await classes.addOwnScenario(own, { text: body.text, compiled })
  void audit({ id, ...body }, closing, services).catch(services.report)
  return { scenario: shown(own, now()) }
}

async function audit(
  file: { readonly id: string; readonly fileName: string; readonly text: string },
  closing: AbortSignal,
  { classes }: ClassServices,
): Promise<void> {
  const audited = await examine({ stage: 'audit', ...file }, closing)
  // Called off half-way: nothing is known of it, and the database is about to close.
  if (closing.aborted) return
  const remarks = audited !== undefined && 'remarks' in audited ? audited.remarks : undefined
  await classes.changeOwnScenario(file.id, { audit: { complete: remarks !== undefined, remarks: remarks ?? [] } })
}

/** Plays that were made of it could not be read any more: it goes with them, when the class does. */
async function remove({ found }: Asked, { classes }: ClassServices): Promise<void> {
  const { id, classroom } = known(found.scenario)
  const played = (await classes.attemptsOfClassroom(classroom)).some(({ scenario }) => scenario === id)
  if (played || known(found.naming).length > 0) throw new Refusal('scenario-in-use')
  await classes.removeOwnScenario(id)
}

/** One year of it, ready to be played and scored. */
async function take({ found, request }: Asked, { scenarios }: ClassServices): Promise<object> {
  const { id, classroom } = known(found.scenario)
  const { year: asked } = request.params as Readonly<Record<string, string>>
  const year = YEARS.find((one) => one === asked)
  const taken = year && (await scenarios.find(id, year, classroom))
  if (taken === undefined) throw new Refusal('scenario-unknown')
  return { scenario: taken.scenario, references: taken.references() }
}

/** What the class brought and this student meets: what one sees before playing, and nothing of what is assessed. */
async function mine({ actor }: Asked, { classes, now }: ClassServices): Promise<object> {
  if (actor.role !== 'student') throw new Refusal('not-allowed')
  const [student, classroom, assignments, all] = await Promise.all([
    classes.student(actor.student).then(known),
    classes.classroom(actor.classroom).then(known),
    classes.assignmentsOf(actor.classroom),
    classes.ownScenariosOf(actor.classroom),
  ])
  const moment = now().toISOString()
  const met = all.filter(
    ({ id, practice }) =>
      (classroom.freePractice && practice) || assignments.some((one) => one.scenario === id && isFor(one, student)),
  )
  return {
    scenarios: met.map(({ id, practice, entry }) => ({
      ...{ id, hash: entry.hash, title: entry.title, summary: entry.summary, family: entry.family, firm: entry.firm },
      years: Object.fromEntries(
        Object.entries(entry.years).map(([year, { minutes, briefing }]) => [year, { minutes, briefing }]),
      ),
      mayPractise: classroom.freePractice && practice && !isWithheld(id, student, assignments, moment),
    })),
  }
}

function shown(own: OwnScenario, now: Date): object {
  return { ...own, state: ownState(own, now) }
}
