import type { Page } from 'playwright'
import { bestPath } from '../../src/audit/best-path.ts'
import { drawProfile } from '../../src/machine/draw.ts'
import type { YearScenario } from '../../src/scenario/model.ts'
import { type PlayerMove, type PlayView, replay, type Session, startSession } from '../../src/session/index.ts'
import type { Transcript } from '../../src/transcript/index.ts'
import { runsKept } from './kept-runs.ts'
import { tabAndEnter, tabToField } from './keyboard.ts'
import { textsOn } from './page-texts.ts'

type MoveOf<K extends PlayerMove['kind']> = Extract<PlayerMove, { kind: K }>

/**
 * Plays any scenario to its end by the keyboard alone, as an expert would. A second session, beside the page and
 * of the same seed, tells what the page should show; resolves with the kinds of the moves made, in order.
 * `before` looks at the page before each move, with the view that it should show.
 */
export async function playAsExpert(
  page: Page,
  scenario: YearScenario,
  before?: (kind: PlayerMove['kind'], view: PlayView) => Promise<void>,
): Promise<readonly PlayerMove['kind'][]> {
  const beside = await sessionBeside(page, scenario)
  const profile = drawProfile(scenario, beside.transcript.seed)
  const made: PlayerMove['kind'][] = []
  for (const { step: _, ...move } of bestPath(scenario, profile).moves) {
    await before?.(move.kind, beside.view)
    await makeMove(page, beside.view, move)
    await beside.act(move)
    await entriesKept(page, beside.transcript.entries.length)
    made.push(move.kind)
  }
  return made
}

/** The run that the page has just begun, as it is kept there. */
async function sessionBeside(page: Page, scenario: YearScenario): Promise<Session> {
  const transcript = await keptTranscript(page)
  const { seed, speciality, startedAt, options } = transcript
  return startSession({
    scenario,
    seed,
    speciality,
    startedAt,
    playOptions: options,
    now: () => 0,
    keep: () => Promise.resolve(),
  })
}

/** What the page has kept of the only run there is. */
export async function keptTranscript(page: Page): Promise<Transcript> {
  const [run] = await runsKept(page)
  if (run === undefined) throw new Error('the page has kept no run')
  return run.transcript
}

/** Waits until the page has kept that many entries and shows the next view: a key pressed between is not taken. */
async function entriesKept(page: Page, count: number): Promise<void> {
  for (let looks = 0; looks < 100; looks++) {
    if ((await keptTranscript(page)).entries.length === count) {
      await page.locator('.conversation[aria-busy="false"]').waitFor()
      return
    }
    await page.waitForTimeout(50)
  }
  throw new Error(`the page has not kept entry ${count}`)
}

/** What one's play gave, replayed from what the page kept. */
export async function keptReplay(page: Page, scenario: YearScenario) {
  return replay(scenario, await keptTranscript(page))
}

async function makeMove(page: Page, view: PlayView, move: PlayerMove): Promise<void> {
  const t = await textsOn(page)
  switch (move.kind) {
    case 'reply':
    case 'ask':
    case 'consult':
    case 'incident':
      return chooseByDigit(page, view, move)
    case 'order':
      return rank(page, view, move)
    case 'record':
      return fill(page, view, move)
    case 'write':
      await tabToField(page, page.getByLabel(t('work.write.label')))
      await page.keyboard.type(move.text)
      return tabAndEnter(page, t('work.write.done'))
    case 'close':
      return tabAndEnter(
        page,
        view.actions.some(({ kind }) => kind === 'ask') ? t('play.askClose') : t('work.consult.close'),
      )
    default:
      await page.getByRole('button', { name: t('play.advance'), exact: true }).waitFor()
      await drawn(page)
      await page.keyboard.press('Enter')
  }
}

/** Keys are heard once the view has been drawn: no hand is faster. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

async function chooseByDigit(
  page: Page,
  view: PlayView,
  move: MoveOf<'reply' | 'ask' | 'consult' | 'incident'>,
): Promise<void> {
  const id = move.kind === 'ask' ? move.question : move.kind === 'consult' ? move.resource : move.reply
  const listed = view.actions.filter((action) => action.kind === move.kind && 'id' in action)
  const place = listed.findIndex((action) => 'id' in action && action.id === id)
  const shown = listed[place]
  const words =
    shown !== undefined && 'words' in shown ? shown.words : shown !== undefined && 'title' in shown ? shown.title : ''
  await page.locator('main').getByText(words, { exact: false }).first().waitFor()
  await drawn(page)
  await page.keyboard.press(String(place + 1))
}

/** Moves each task up to its place, from the first place down. */
async function rank(page: Page, view: PlayView, { tasks }: MoveOf<'order'>): Promise<void> {
  const t = await textsOn(page)
  const action = view.actions.find(({ kind }) => kind === 'order')
  if (action?.kind !== 'order') throw new Error('nothing to rank')
  const label = new Map(action.tasks.map((task) => [task.id, task.label]))
  const shown = action.tasks.map(({ id }) => id)
  for (const [place, id] of tasks.entries()) {
    for (let at = shown.indexOf(id); at > place; at--) {
      await tabAndEnter(page, t('work.order.upTask', { task: label.get(id) ?? '' }))
      ;[shown[at], shown[at - 1]] = [shown[at - 1] as string, shown[at] as string]
    }
  }
  await tabAndEnter(page, t('work.order.done'))
}

async function fill(page: Page, view: PlayView, { fields }: MoveOf<'record'>): Promise<void> {
  const t = await textsOn(page)
  const action = view.actions.find(({ kind }) => kind === 'record')
  if (action?.kind !== 'record') throw new Error('nothing to fill in')
  for (const { id, label, options } of action.fields) {
    const value = fields[id] ?? ''
    if (value === '') continue
    await tabToField(page, page.getByLabel(label, { exact: true }))
    if (options === undefined) await page.keyboard.type(value)
    else
      for (let down = 0; down <= options.findIndex((one) => one.value === value); down++)
        await page.keyboard.press('ArrowDown')
  }
  await tabAndEnter(page, t('work.record.done'))
}
