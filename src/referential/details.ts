import ma1A from '../../seeds/referentiel/competences/MA/1A.json' with { type: 'json' }
import ma1B from '../../seeds/referentiel/competences/MA/1B.json' with { type: 'json' }
import ma1C from '../../seeds/referentiel/competences/MA/1C.json' with { type: 'json' }
import ma1D from '../../seeds/referentiel/competences/MA/1D.json' with { type: 'json' }
import ma2A from '../../seeds/referentiel/competences/MA/2A.json' with { type: 'json' }
import ma2B from '../../seeds/referentiel/competences/MA/2B.json' with { type: 'json' }
import ma2C from '../../seeds/referentiel/competences/MA/2C.json' with { type: 'json' }
import ma3A from '../../seeds/referentiel/competences/MA/3A.json' with { type: 'json' }
import ma3B from '../../seeds/referentiel/competences/MA/3B.json' with { type: 'json' }
import ma3C from '../../seeds/referentiel/competences/MA/3C.json' with { type: 'json' }
import mcv1A from '../../seeds/referentiel/competences/MCV/1A.json' with { type: 'json' }
import mcv1B from '../../seeds/referentiel/competences/MCV/1B.json' with { type: 'json' }
import mcv1C from '../../seeds/referentiel/competences/MCV/1C.json' with { type: 'json' }
import mcv1D from '../../seeds/referentiel/competences/MCV/1D.json' with { type: 'json' }
import mcv2A from '../../seeds/referentiel/competences/MCV/2A.json' with { type: 'json' }
import mcv2B from '../../seeds/referentiel/competences/MCV/2B.json' with { type: 'json' }
import mcv2C from '../../seeds/referentiel/competences/MCV/2C.json' with { type: 'json' }
import mcv3A from '../../seeds/referentiel/competences/MCV/3A.json' with { type: 'json' }
import mcv3B from '../../seeds/referentiel/competences/MCV/3B.json' with { type: 'json' }
import mcv3C from '../../seeds/referentiel/competences/MCV/3C.json' with { type: 'json' }
import type { CompetenceDetail } from './detail-types.ts'
import type { CompetenceId, ReferentialId } from './types.ts'

/** What the table says of each competence, MA then MCV. Heavy: a page that needs only critères does not import it. */
export const details: readonly CompetenceDetail[] = [
  ma1A,
  ma1B,
  ma1C,
  ma1D,
  ma2A,
  ma2B,
  ma2C,
  ma3A,
  ma3B,
  ma3C,
  mcv1A,
  mcv1B,
  mcv1C,
  mcv1D,
  mcv2A,
  mcv2B,
  mcv2C,
  mcv3A,
  mcv3B,
  mcv3C,
] as readonly CompetenceDetail[]

/** What the table says of one competence for one référentiel. */
export function detailOf(competence: CompetenceId, referential: ReferentialId): CompetenceDetail {
  const found = details.find((one) => one.competence === competence && one.referential === referential)
  if (!found) throw new Error(`No detail of ${competence} for ${referential}`)
  return found
}
