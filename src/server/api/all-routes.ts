import type { Route } from './route.ts'
import { agreementRoutes } from './routes/agreement.ts'
import { assignmentRoutes } from './routes/assignments.ts'
import { classroomRoutes } from './routes/classrooms.ts'
import { copyRoutes } from './routes/copies.ts'
import { copiesToMarkRoutes } from './routes/copies-to-mark.ts'
import { doorRoutes } from './routes/door.ts'
import { exportRoutes } from './routes/exports.ts'
import { followRoutes } from './routes/follow.ts'
import { itemRoutes } from './routes/items.ts'
import { markingRoutes } from './routes/marking.ts'
import { ownScenarioRoutes } from './routes/own-scenarios.ts'
import { playRoutes } from './routes/play.ts'
import { reviewRoutes } from './routes/review.ts'
import { secondMarkingRoutes } from './routes/second-marking.ts'
import { studentRoutes } from './routes/students.ts'
import { studyRoutes } from './routes/study.ts'
import { teacherRoutes } from './routes/teachers.ts'

/** Every route of the class server. Each names its rule: one without does not compile. */
export const allRoutes: readonly Route[] = [
  ...doorRoutes,
  ...teacherRoutes,
  ...studyRoutes,
  ...playRoutes,
  ...classroomRoutes,
  ...studentRoutes,
  ...assignmentRoutes,
  ...ownScenarioRoutes,
  ...followRoutes,
  ...reviewRoutes,
  ...copyRoutes,
  ...exportRoutes,
  ...copiesToMarkRoutes,
  ...markingRoutes,
  ...secondMarkingRoutes,
  ...agreementRoutes,
  ...itemRoutes,
]
