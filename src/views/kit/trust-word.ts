/** Trust as a word: a number alone says little. */
export function trustWord(trust: number): 'lost' | 'fragile' | 'growing' | 'settled' | 'strong' {
  if (trust < 20) return 'lost'
  if (trust < 45) return 'fragile'
  if (trust < 65) return 'growing'
  return trust < 85 ? 'settled' : 'strong'
}
