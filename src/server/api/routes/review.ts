import { z } from 'zod'
import { known } from '../known.ts'
import { liveStream } from '../live-stream.ts'
import { settledReview } from '../marking/settled-review.ts'
import { Refusal } from '../refusal.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import { sheetOf } from '../scores/sheet-of.ts'
import { newId, newToken, tokenHash } from '../secrets.ts'
import type { ClassServices } from '../services.ts'
import { moment, ownId } from '../shapes.ts'

const inviting = z.object({
  label: z.string().trim().min(1).max(60),
  assignment: ownId.nullable().default(null),
  expiresAt: moment,
})

export const reviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/classes/:classroom/events',
    rule: { does: 'follow', of: 'classroom' },
    handle: async ({ found, request, reply, closing }, services) => {
      liveStream({ classroom: found.classroom ?? '', request, reply, closing }, services)
    },
  },
  { method: 'GET', path: '/runs/:run', rule: { does: 'read-a-run', of: 'run' }, handle: readRun },
  {
    method: 'POST',
    path: '/runs/:run/set-aside',
    rule: { does: 'run-a-class', of: 'run' },
    handle: ({ found }, { classes }) => classes.setAside(known(found.run).run),
  },
  withBody({
    method: 'POST',
    path: '/classes/:classroom/invitations',
    rule: { does: 'run-a-class', of: 'classroom' },
    body: inviting,
    handle: invite,
  }),
  {
    method: 'DELETE',
    path: '/invitations/:invitation',
    rule: { does: 'run-a-class', of: 'invitation' },
    handle: ({ found }, { classes }) => classes.removeInvitation(found.invitation ?? ''),
  },
]

/** The transcript, the sheet derived from it now, and what was settled of it: for a student, all but the mark. */
async function readRun({ actor, found }: Asked, services: ClassServices): Promise<object> {
  const run = known(found.run)
  const { transcript } = known(await services.runs.load(run.run))
  const sheet = await sheetOf(transcript, run.classroom, services)
  return { run, transcript, sheet, review: await settledReview(run, actor, services) }
}

/** The link is in this answer and nowhere else. */
async function invite({ found, body }: Asked<z.infer<typeof inviting>>, { classes }: ClassServices): Promise<object> {
  const classroom = found.classroom ?? ''
  if (body.assignment !== null && (await classes.assignment(body.assignment))?.classroom !== classroom)
    throw new Refusal('unknown')
  const invitation = { ...body, id: newId(), classroom }
  const token = newToken()
  await classes.addInvitation(invitation, tokenHash(token))
  return { invitation, token }
}
