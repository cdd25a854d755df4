import { askServer } from '../../api.ts'
import { useServices } from '../../context.ts'
import { type Task, useTask } from '../../use-task.ts'
import type { MySelf } from './answers.ts'

export interface Codes {
  readonly classCode: string
  readonly personalCode: string
}

/** Comes into a class with one's codes; then what this browser still has to send for that student goes. */
export function useEnter(onEnter: () => Promise<void>): Task & { readonly enter: (codes: Codes) => Promise<boolean> } {
  const services = useServices()
  const task = useTask()
  const enter = (codes: Codes) =>
    task.run(async () => {
      const { student } = await askServer<MySelf>('POST', '/join', codes)
      // What is left to send may take its time: one is in already.
      void services
        .classPlays()
        .then((plays) => plays.enter(student.id))
        .catch(() => undefined)
      await onEnter()
    })
  return { ...task, enter }
}
