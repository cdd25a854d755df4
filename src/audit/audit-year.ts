import { criterion } from '../referential/criteria.ts'
import type { Profile, YearScenario } from '../scenario/model.ts'
import { levelOfMean } from '../scoring/index.ts'
import { actsOf, criteriaOfAct } from './acts.ts'
import type { CriterionAudit, Failure, FailureKind, ProfileAudit, YearAudit } from './audit-types.ts'
import { type BestPath, bestPath } from './best-path.ts'
import { botMeans } from './bot-means.ts'
import { BOTS } from './bots.ts'
import { type Exploration, explore } from './explore.ts'
import { cheatedLongerPaths, dominatedReplies } from './fairness.ts'
import { bestReplyLength } from './lengths.ts'
import { lowestLevel } from './reach.ts'
import { referencesOf } from './reference.ts'
import { type Situations, situationsOf } from './situations.ts'

/** A player who knows nothing stays below this mean. */
const UNSKILLED_MEAN = 2.5
/** Best replies may be this much longer than the others, on average. */
const LONGEST_BEST = 1.15
const FEWEST_BLOCKS = 2

type Report = (kind: FailureKind, subject: string, message: string, profile?: string) => void

/** Explores one year of a scenario, every state of every profile, and says what is wrong with it. */
export async function auditYear(scenario: YearScenario): Promise<YearAudit> {
  const failures: Failure[] = []
  const report: Report = (kind, subject, message, profile) =>
    failures.push({ kind, year: scenario.year, profile: profile ?? null, subject, message })
  const explorations = scenario.profiles.map((profile) => {
    const situations = situationsOf(scenario, profile)
    return { profile, situations, found: explore(situations) }
  })
  const profiles = explorations.map((one) => auditProfile(scenario, one, report))
  checkReached(
    scenario,
    explorations.map(({ found }) => found),
    report,
  )
  checkBlocks(scenario, report)
  // A bot would turn for ever, or stand where nothing can be done.
  const hasEnd = !failures.some(({ kind }) => kind === 'endless' || kind === 'dead-end')
  const bots = hasEnd ? await botMeans(scenario, referencesOf(scenario)) : null
  for (const bot of bots === null ? [] : BOTS)
    if (bots !== null && bot !== 'expert' && bots[bot] >= UNSKILLED_MEAN)
      report('bot-too-good', bot, `Le robot « ${bot} », qui ne sait rien, a une moyenne de ${bots[bot].toFixed(2)}.`)
  return { scenario: scenario.id, year: scenario.year, profiles, bots, failures }
}

interface ProfileExploration {
  readonly profile: Profile
  readonly situations: Situations
  readonly found: Exploration
}

function auditProfile(
  scenario: YearScenario,
  { profile, situations, found }: ProfileExploration,
  report: Report,
): ProfileAudit {
  const best = bestPath(scenario, profile)
  const at: Report = (kind, subject, message) => report(kind, subject, message, profile.id)
  for (const step of found.deadEnds) at('dead-end', step, `À l’étape « ${step} », on peut ne plus rien pouvoir faire.`)
  for (const step of situations.endless)
    at('endless', step, `On peut revenir à « ${step} » sans que rien ait changé : sans fin.`)
  if (best.loss > 0) at('level-4-out-of-reach', 'chemin', 'Aucun chemin n’est au niveau 4 partout où il le faudrait.')
  const criteria = Object.entries(best.opportunities).map(([id, expected]): CriterionAudit => {
    const lowest = lowestLevel(situations, id, expected)
    return { id, expected, lowest, highest: levelOfMean((best.totals[id] ?? 0) / expected) }
  })
  for (const { id, lowest } of criteria)
    if (lowest > 1) at('level-1-out-of-reach', id, `Le niveau 1 de ${id} n’est atteint par aucun chemin.`)
  checkFairness(situations, best, at)
  const expected = new Set(Object.keys(best.opportunities))
  for (const act of found.errors)
    if (!found.costly.has(act) && !criteriaOfAct(scenario, act).some((id) => expected.has(id)))
      at('free-error', act, `L’erreur « ${act} » ne coûte rien : ni au client, ni sur la grille.`)
  const length = bestReplyLength(scenario, profile)
  if (length > LONGEST_BEST)
    at(
      'best-reply-too-long',
      'longueur',
      `Les bonnes réponses sont ${Math.round((length - 1) * 100)} % plus longues que les autres.`,
    )
  const { states, shortest, longest, endings } = found
  return {
    profile: profile.id,
    states,
    shortest,
    longest,
    best: best.decisions.length,
    endings: [...endings].sort(),
    criteria,
    bestReplyLength: length,
  }
}

function checkFairness(situations: Situations, best: BestPath, report: Report): void {
  for (const [id, decisions] of cheatedLongerPaths(situations, best))
    report(
      'shorter-beats-longer',
      id,
      `Un chemin sans faute de ${decisions} décisions montre moins souvent ${id} que le meilleur, qui n’en a que ${best.decisions.length} : il aurait une moins bonne grille.`,
    )
  for (const act of dominatedReplies(situations))
    report(
      'dominated-reply',
      act,
      `« ${act} » est donnée comme la réplique d’un expert, mais une autre vaut toujours mieux.`,
    )
}

function checkReached(scenario: YearScenario, found: readonly Exploration[], report: Report): void {
  for (const { id, kind } of Object.values(scenario.steps))
    if (!found.some(({ steps }) => steps.has(id)))
      report(
        'unreachable-step',
        id,
        `${kind === 'ending' ? 'La fin' : 'L’étape'} « ${id} » n’est atteinte par aucun chemin.`,
      )
  for (const act of actsOf(scenario))
    if (!found.some(({ acts }) => acts.has(act)))
      report('unreachable-act', act, `« ${act} » n’est jamais proposé, avec aucun client.`)
}

function checkBlocks(scenario: YearScenario, report: Report): void {
  if (scenario.oneBlock !== undefined) return
  const ids = new Set(actsOf(scenario).flatMap((act) => criteriaOfAct(scenario, act)))
  const blocks = new Set([...ids].map((id) => `${criterion(id)?.referential} ${criterion(id)?.block}`))
  if (blocks.size < FEWEST_BLOCKS)
    report(
      'single-block',
      [...blocks].join(),
      'Un seul bloc est travaillé : la logique horizontale en demande au moins deux. Si c’est voulu, dites pourquoi par « one-block ».',
    )
}
