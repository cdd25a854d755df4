import type { account as french } from '../fr/account.ts'
import type { SameTexts } from '../keys.ts'

export const account: SameTexts<typeof french> = {
  title: 'My account',
  password: 'Change the password',
  current: 'Password in force',
  next: 'New password',
  nextHint: 'At least {{count}} signs: a few words that do not belong together are easy to remember.',
  again: 'New password, once more',
  wrong: 'This is not the password in force.',
  short: 'It takes at least {{count}}.',
  other: 'The two are not the same.',
  change: 'Change',
  changed: 'Done. The other machines you were signed in on are signed out.',
  colleague: 'Open an account for a colleague',
  login: 'Their teacher name',
  loginHint: 'A plain word, no e-mail address.',
  taken: 'This name is taken.',
  add: 'Open the account',
  added: 'Account “{{login}}”. Its first password, shown this once, which they will change:',
}
