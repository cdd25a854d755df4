import type { Marker } from '../../../classroom/review/types.ts'
import type { Actor } from '../../../classroom/roles.ts'
import { known } from '../known.ts'
import { Refusal } from '../refusal.ts'
import type { ClassServices } from '../services.ts'

/** The one who asks, as a marker. The gate lets nobody else in than teachers and evaluators. */
export async function markerOf(actor: Actor, { classes }: Pick<ClassServices, 'classes'>): Promise<Marker> {
  if (actor.role === 'teacher') {
    const { id, login } = known(await classes.teacher(actor.teacher))
    return { kind: 'teacher', id, name: login }
  }
  if (actor.role !== 'evaluator') throw new Refusal('not-allowed')
  const { id, label } = known(await classes.invitation(actor.invitation))
  return { kind: 'evaluator', id, name: label }
}
