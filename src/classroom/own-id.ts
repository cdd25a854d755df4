/** A dot never stands in an author's id: no scenario that is shipped can be called like this. */
const PREFIX = 'own.'

export function ownScenarioId(random: string): string {
  return `${PREFIX}${random}`
}

/** Whether it is a scenario that a teacher brought. */
export function isOwn(scenario: string): boolean {
  return scenario.startsWith(PREFIX)
}
