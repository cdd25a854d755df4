import type { invitations as french } from '../fr/invitations.ts'
import type { SameTexts } from '../keys.ts'

export const invitations: SameTexts<typeof french> = {
  mark: 'Mark the copies of the class',
  nothing: 'Copies come with the first assignments given to the class.',
  title: 'Invited evaluators',
  intro:
    'A person who is invited comes in by a link, without an account: they read the copies under aliases, and give levels and remarks. They see no name and change nothing else.',
  none: 'Nobody is invited.',
  new: 'Invite an evaluator',
  label: 'Who',
  labelHint: 'For your own use, for instance “Tutor, mock exam”.',
  what: 'What they read',
  whole: 'The whole class',
  until: 'Until',
  make: 'Make the link',
  linkFor: 'Link for {{label}}',
  once: 'This link is shown now and never again. Whoever has it can come in: give it to that person alone.',
  link: 'Invitation link',
  thisMachine:
    'This link opens on this machine alone: open Comptoir by the address of the server on the network, then start again.',
  copy: 'Copy the link',
  copied: { yes: 'Copied.', no: 'The browser refuses: select the link and copy it.' },
  qr: 'QR code of the invitation link',
  withdraw: 'Withdraw',
  withdrawOf: 'Withdraw the invitation of {{label}}',
  over: 'expired',
  mode: { training: 'training', evaluation: 'evaluation' },
  from: 'from {{day}}',
}
