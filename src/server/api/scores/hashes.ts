import type { AttemptSeen } from '../../../storage/class-contract.ts'
import type { ClassServices } from '../services.ts'

/** Asks each scenario for its hash once, however many runs there are of it; undefined when it is gone. */
export function hashes({ scenarios }: Pick<ClassServices, 'scenarios'>) {
  const asked = new Map<string, Promise<string | undefined>>()
  return ({ scenario, year, classroom }: AttemptSeen): Promise<string | undefined> => {
    const key = [scenario, year, classroom].join()
    const hash = asked.get(key) ?? scenarios.find(scenario, year, classroom).then((found) => found?.scenario.hash)
    asked.set(key, hash)
    return hash
  }
}
