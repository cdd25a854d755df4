import { z } from 'zod'
import { harmonised, reviewAfter } from '../../../classroom/review/review.ts'
import type { MarkingPage } from '../../../classroom/review/types.ts'
import { known } from '../known.ts'
import { isCopy } from '../marking/copies-in-sight.ts'
import { markerOf } from '../marking/marker-of.ts'
import { type MarkedCopy, markingPage } from '../marking/marking-page.ts'
import { secondOf } from '../marking/second-of.ts'
import { Refusal } from '../refusal.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import { sheetsWith } from '../scores/sheet-of.ts'
import type { ClassServices } from '../services.ts'

const criterion = z.string().min(1).max(100)
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.null()])
const why = z.string().max(2000).default('')
const remark = z.string().max(5000)
const entry = z.int().min(0).max(10_000)
const mark = z.number().min(0).max(20).nullable()

/** See `MarkingChange`. */
const markingChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('level'), criterion, level: z.union([level, z.literal('proposal')]), why }),
  z.object({ what: z.literal('writing'), entry, criterion, level }),
  z.object({ what: z.literal('remark'), text: remark }),
  z.object({ what: z.literal('mark'), mark }),
  z.object({ what: z.literal('comment'), id: z.string().min(1).max(64), entry, text: z.string().max(2000) }),
  z.object({ what: z.literal('close') }),
  z.object({ what: z.literal('reopen'), why }),
  z.object({ what: z.literal('take-over'), why }),
])
/** See `HarmonisationChange`. */
const harmonisationChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('level'), criterion, level, why }),
  z.object({ what: z.literal('close'), mark: mark.default(null), remark }),
  z.object({ what: z.literal('reopen'), why }),
])

/** Texts of 5,000 letters, each of several bytes at worst. */
const CHANGE_BYTES = 32_768

export const markingRoutes: readonly Route[] = [
  /** A copy to mark: its sheet, one's own marking, and whatever of others one may see. */
  {
    method: 'GET',
    path: '/runs/:run/marking',
    rule: { does: 'mark-a-run', of: 'run' },
    handle: async (asked, services) => {
      const copy = await copyOf(asked, services)
      return markingPage(copy, await services.classes.review(copy.attempt.run), services)
    },
  },
  /** One change of one's own marking, which begins with it; answers the page after it. */
  withBody({
    method: 'POST',
    path: '/runs/:run/marking',
    rule: { does: 'mark-a-run', of: 'run' },
    bodyLimit: CHANGE_BYTES,
    body: markingChange,
    handle: markOne,
  }),
  /** One change of what two markers settle once both have closed; answers the page after it. */
  withBody({
    method: 'POST',
    path: '/runs/:run/harmonisation',
    rule: { does: 'mark-a-run', of: 'run' },
    bodyLimit: CHANGE_BYTES,
    body: harmonisationChange,
    handle: settle,
  }),
]

async function markOne(asked: Asked<z.infer<typeof markingChange>>, services: ClassServices): Promise<MarkingPage> {
  const copy = await copyOf(asked, services)
  const { sheets, attempt } = copy
  if (sheets === null) throw new Refusal('scenario-changed')
  const marked = { year: attempt.year, sheet: sheets }
  const changing = changingOf(copy, services)
  const review = await services.classes.changeReview(attempt.run, (before) =>
    reviewAfter(before, asked.body, marked, changing),
  )
  return markingPage(copy, review, services)
}

async function settle(
  asked: Asked<z.infer<typeof harmonisationChange>>,
  services: ClassServices,
): Promise<MarkingPage> {
  const copy = await copyOf(asked, services)
  const { actor } = asked
  const changing = changingOf(copy, services)
  const review = await services.classes.changeReview(copy.attempt.run, (before) => {
    // Those who marked it settle it, or a teacher of the class.
    const isMarker = before.markings.some(({ marker }) => marker.kind === copy.who.kind && marker.id === copy.who.id)
    if (!isMarker && actor.role !== 'teacher') throw new Refusal('not-allowed')
    return harmonised(before, asked.body, changing)
  })
  return markingPage(copy, review, services)
}

function changingOf({ attempt, who, inSample }: MarkedCopy, { now }: ClassServices) {
  return { run: attempt.run, who, at: now().toISOString(), second: inSample }
}

async function copyOf({ actor, found }: Asked, services: ClassServices): Promise<MarkedCopy> {
  const attempt = known(found.run)
  if (!isCopy(attempt, found.assignment, services.now().toISOString())) throw new Refusal('not-a-copy')
  const [who, second, kept] = await Promise.all([
    markerOf(actor, services),
    secondOf(attempt, services),
    services.runs.load(attempt.run),
  ])
  const { transcript } = known(kept)
  const scenario = await services.scenarios.find(attempt.scenario, attempt.year, attempt.classroom)
  return { attempt, who, sheets: scenario === undefined ? null : sheetsWith(transcript, scenario), ...second }
}
