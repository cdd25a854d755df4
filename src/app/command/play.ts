import { writeFileSync } from 'node:fs'
import { BOTS, type BotName } from '../../audit/bots.ts'
import { playBot } from '../../audit/play-bot.ts'
import type { SpecialityId, YearId } from '../../referential/types.ts'
import { suggestion } from '../../scenario/nearest.ts'
import { SPECIALITIES, YEARS } from '../../scenario/words.ts'
import { sealCopy, writeCopy } from '../../transcript/copy/write-copy.ts'
import { writeTranscript } from '../../transcript/index.ts'
import { readShippedScenario, shippedScenarioIds } from '../shipped-scenarios.ts'
import { seedOf } from './seed-of.ts'
import { UsageError } from './usage-error.ts'

export interface PlayOptions {
  readonly id: string | undefined
  readonly year: string | undefined
  readonly seed: string | undefined
  readonly bot: string | undefined
  readonly speciality: string | undefined
  readonly out: string | undefined
}

/** `play ID --year Y --seed N --bot B --out FILE`: lets a bot play; gives its transcript, or writes it as a copy. */
export async function playCommand(options: PlayOptions): Promise<string> {
  const year = oneOf<YearId>('--year', options.year, YEARS)
  const bot = oneOf<BotName>('--bot', options.bot ?? 'expert', BOTS)
  const speciality =
    options.speciality === undefined ? undefined : oneOf('--speciality', options.speciality, SPECIALITIES)
  const scenario = scenarioOf(options.id, year)
  const transcript = await playBot({
    scenario,
    bot,
    seed: seedOf(options.seed ?? '1'),
    speciality: year === 'seconde' ? null : ((speciality ?? scenario.specialities[0] ?? null) as SpecialityId | null),
    startedAt: new Date().toISOString(),
  })
  if (options.out === undefined) return writeTranscript(transcript).trimEnd()
  try {
    // Its sheet is left to whoever reads it: finding the best path takes longer than playing.
    writeFileSync(options.out, writeCopy(sealCopy(transcript, null)))
  } catch {
    throw new UsageError(`${options.out} : écriture impossible.`)
  }
  return `${options.out} : ${transcript.entries.length} entrées.`
}

function scenarioOf(id: string | undefined, year: YearId) {
  const ids = shippedScenarioIds()
  if (id === undefined) throw new UsageError(`play : indiquez un scénario (${ids.join(', ')}).`)
  const scenario = readShippedScenario(id)
  if (scenario === undefined) throw new UsageError(`play : le scénario « ${id} » n’existe pas. ${suggestion(id, ids)}`)
  const played = scenario.years[year]
  if (played === undefined) throw new UsageError(`play : « ${id} » ne se joue pas en ${year}.`)
  return played
}

function oneOf<T extends string>(option: string, value: string | undefined, valid: readonly T[]): T {
  const found = valid.find((one) => one === value)
  if (found === undefined)
    throw new UsageError(
      `${option} ${value === undefined ? 'manque' : `« ${value} » n’existe pas`} : ${valid.join(', ')}.`,
    )
  return found
}
