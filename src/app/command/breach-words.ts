import type { Breach } from '../../transcript/copy/types.ts'

const WORDS: Readonly<Record<Exclude<Breach['what'], 'entry'>, string>> = {
  layout: 'le fichier a été réécrit (espaces ou ordre), son contenu est le même',
  head: 'le scénario, l’année, le tirage, les options ou la date ne correspondent pas au sceau',
  rest: 'la grille gardée, le signataire ou le sceau ont changé',
  signature: 'la signature est fausse ou manque',
}

/** What does not match the seal of a copy, for people. */
export function breachWords(breach: Breach): string {
  return breach.what === 'entry'
    ? `l’entrée n° ${breach.entry + 1} n’est pas celle qui a été scellée`
    : WORDS[breach.what]
}
