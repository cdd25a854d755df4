import type { server as french } from '../fr/server.ts'
import type { SameTexts } from '../keys.ts'

export const server: SameTexts<typeof french> = {
  away: 'The class server does not answer. Check the network, or ask your teacher for the address of the class.',
}
