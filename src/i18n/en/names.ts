import type { names as french } from '../fr/names.ts'
import type { SameTexts } from '../keys.ts'

export const names: SameTexts<typeof french> = {
  unsaved_one: 'One code is in this page alone: download the table before you leave.',
  unsaved_many: '{{count}} codes are in this page alone: download the table before you leave.',
  unsaved_other: '{{count}} codes are in this page alone: download the table before you leave.',
  save: 'Download the table of names',
  read: 'Show the names (read my table)',
  found_one: 'One student recognised out of {{total}}. Names do not leave this page.',
  found_many: '{{count}} students recognised out of {{total}}. Names do not leave this page.',
  found_other: '{{count}} students recognised out of {{total}}. Names do not leave this page.',
  otherClass: 'No alias of this table is in this class.',
  noTable: 'This file is no Comptoir table: it needs at least the columns “Alias” and “Nom”.',
  leaving: 'Some codes are in this page alone: without the table, they will be lost.',
  stay: 'Stay and download',
  leaveAll: 'Sign out without the table',
}
