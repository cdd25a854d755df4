// The light part, safe to load before the first choice. The details of the competences (details.ts) and the exams, tools
// and principles (context.ts) are left out on purpose: a page imports them when it shows them.
export { criteria, criteriaOf, criteriaUnder, criterion } from './criteria.ts'
export {
  blockTitle,
  competence,
  competences,
  documents,
  groups,
  levelWord,
  levelWords,
  sourceText,
  speciality,
  year,
  yearWords,
} from './frame.ts'
