import type { YAMLError } from 'yaml'

/** French words for what the YAML reader refuses. The codes are those of the `yaml` package. */
const WORDS: Partial<Record<YAMLError['code'], readonly [message: string, advice: string]>> = {
  BAD_ALIAS: ['Cet alias YAML (*) ne renvoie à aucune ancre.', 'Si c’est du texte, mettez-le entre guillemets.'],
  BAD_DQ_ESCAPE: [
    'Caractère d’échappement inconnu entre guillemets.',
    'Écrivez « \\\\ » pour une barre oblique inverse.',
  ],
  BAD_INDENT: [
    'Le retrait de cette ligne ne correspond à rien.',
    'Alignez-la avec les lignes de même niveau, avec des espaces.',
  ],
  BAD_SCALAR_START: ['Une valeur ne peut pas commencer par ce caractère.', 'Mettez le texte entre guillemets.'],
  BLOCK_AS_IMPLICIT_KEY: ['Deux « : » se suivent sur cette ligne.', 'Mettez le texte entre guillemets.'],
  BLOCK_IN_FLOW: ['Une liste ou un bloc se trouve entre accolades ou crochets.', 'Écrivez-le sur des lignes séparées.'],
  DUPLICATE_KEY: ['Cette clé est écrite deux fois.', 'Gardez-en une seule.'],
  MISSING_CHAR: [
    'Il manque un caractère : guillemet, crochet, accolade ou espace.',
    'Fermez ce qui est ouvert sur cette ligne.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Cette clé ne se termine pas par « : ».',
    'Écrivez « clé: valeur », ou mettez le texte entre guillemets.',
  ],
  NON_STRING_KEY: ['Une clé doit être un mot.', 'Mettez-la entre guillemets.'],
  TAB_AS_INDENT: ['Une tabulation sert de retrait.', 'Remplacez-la par des espaces.'],
  TAG_RESOLVE_FAILED: ['Étiquette YAML (!) inconnue.', 'Supprimez-la.'],
  UNEXPECTED_TOKEN: [
    'Ce caractère n’est pas attendu ici.',
    'Mettez le texte entre guillemets, ou vérifiez la ligne précédente.',
  ],
}

export function yamlProblem(error: YAMLError): { message: string; advice: string } {
  const [message, advice] = WORDS[error.code] ?? [
    'Le fichier n’est pas du YAML correct ici.',
    'Vérifiez les retraits, les deux-points et les guillemets de cette ligne et de la précédente.',
  ]
  return { message, advice }
}
