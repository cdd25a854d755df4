import tools from '../../seeds/referentiel/digital-tools.json' with { type: 'json' }
import example from '../../seeds/referentiel/double-example.json' with { type: 'json' }
import exams from '../../seeds/referentiel/exams.json' with { type: 'json' }
import landmarkList from '../../seeds/referentiel/landmarks.json' with { type: 'json' }
import mendList from '../../seeds/referentiel/mends.json' with { type: 'json' }
import principleList from '../../seeds/referentiel/principles.json' with { type: 'json' }
import type { DigitalTool, Example, ExamTable, Landmark, Mend, Principle } from './context-types.ts'

/** Épreuves, unités, coefficients, modes and durations per category of candidates. */
export const examTable = exams as ExamTable

export const digitalTools = tools as readonly DigitalTool[]

/** The official double example the first scenario grows from: Seconde, then Terminale. */
export const doubleExample = example as readonly Example[]

export const principles = principleList as readonly Principle[]

export const landmarks = landmarkList as readonly Landmark[]

export const mends = mendList as readonly Mend[]
