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
  kept: {
    title: 'Names on the server',
    off: 'The server keeps no name: your table alone tells who is who. If the school would rather have the server keep them, say so here; the information notice and the register sheet will say so too.',
    on: 'The server keeps the names of this class, for its teachers alone. They are erased with it, or as soon as you ask.',
    start: 'Keep the names on the server',
    stop: 'Erase the names from the server',
    count_one: '{{count}} name kept for {{total}} students.',
    count_many: '{{count}} names kept for {{total}} students.',
    count_other: '{{count}} names kept for {{total}} students.',
    store_one: 'Store the name read',
    store_many: 'Store the {{count}} names read',
    store_other: 'Store the {{count}} names read',
  },
}
