import type { privacy as french } from '../fr/privacy.ts'
import type { SameTexts } from '../keys.ts'

export const privacy: SameTexts<typeof french> = {
  title: 'Documents to print',
  intro: 'They say what Comptoir keeps of this class, and until when.',
  information: 'Information notice for students and families',
  registre: 'Sheet for the register of processing activities (GDPR)',
  back: 'Back to the settings',
  fill: 'These two lines stay in this browser, for your other classes too. Left empty, they are printed to be filled in.',
  school: 'School',
  contact: 'Data protection officer: how to reach them',
  print: 'Print',
}
