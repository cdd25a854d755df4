import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { OwnScenario } from '../../classroom/own-scenario.ts'
import type { Action, Actor } from '../../classroom/roles.ts'
import type { Assignment, Student } from '../../classroom/types.ts'
import type { AttemptSeen } from '../../storage/class-contract.ts'
import type { ClassServices } from './services.ts'

type Does = Action['does']

type OfCopies = 'follow' | 'mark-copies'
type OfRun = 'play' | 'retrace' | 'read-a-run' | 'mark-a-run'
type OfSomething = 'run-a-class' | 'take-a-scenario' | OfCopies | OfRun

/** What `may` is asked before the route runs; `of` is the parameter that says of what. */
export type Rule =
  | { readonly does: Exclude<Does, OfSomething> }
  | {
      readonly does: 'run-a-class'
      readonly of: 'classroom' | 'student' | 'assignment' | 'run' | 'invitation' | 'scenario'
    }
  | { readonly does: 'take-a-scenario'; readonly of: 'scenario' }
  | { readonly does: OfCopies; readonly of: 'classroom' | 'assignment' }
  | { readonly does: OfRun; readonly of: 'run' }

/** What the rule had to look up: the route needs it again. */
export interface Found {
  readonly classroom?: string
  readonly student?: Student
  readonly assignment?: Assignment
  readonly run?: AttemptSeen
  readonly invitation?: string
  readonly scenario?: OwnScenario
  /** The assignments that name the scenario. */
  readonly naming?: readonly string[]
  /** Whether the student who asks may receive the scenario. */
  readonly offered?: boolean
  /** Whether the scenario of the run is kept from the student who asks. */
  readonly withheld?: boolean
}

export interface Asked<Body = unknown> {
  readonly actor: Actor
  readonly found: Found
  readonly body: Body
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  /** Raised when the server is about to close: what never ends has to. */
  readonly closing: AbortSignal
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below `/api`. */
  readonly path: string
  readonly rule: Rule
  /** Bytes of a body; 16 kB when not said. */
  readonly bodyLimit?: number
  readonly body?: z.ZodType
  readonly handle: (asked: Asked, services: ClassServices) => Promise<unknown>
}

/** A route with a body of that shape. */
export function withBody<Shape extends z.ZodType>(
  route: Omit<Route, 'body' | 'handle'> & {
    readonly body: Shape
    readonly handle: (asked: Asked<z.infer<Shape>>, services: ClassServices) => Promise<unknown>
  },
): Route {
  // The table holds routes of every shape; the gate parses the body with this very shape before it calls.
  return route as unknown as Route
}
