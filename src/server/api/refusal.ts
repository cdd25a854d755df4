/** Every reason to refuse, with its status and what a person reads. */
const REFUSALS = {
  'not-signed-in': [401, 'Il faut d’abord entrer.'],
  'not-allowed': [403, 'Ce n’est pas permis.'],
  'other-origin': [403, 'Cette demande ne vient pas des pages de Comptoir.'],
  unknown: [404, 'Introuvable.'],
  'wrong-code': [403, 'Ce code ne convient pas. Vérifiez le code de la classe et votre code personnel.'],
  'too-many-codes': [
    429,
    'Trop de codes faux ont été essayés d’ici pour cette classe. Réessayez dans un moment, ou demandez à votre enseignant.',
  ],
  'wrong-password': [403, 'Ce nom et ce mot de passe ne vont pas ensemble.'],
  'locked-out': [429, 'Trop d’essais. Patientez avant de réessayer.'],
  'too-many-requests': [429, 'Trop de demandes à la fois. Réessayez dans un instant.'],
  'wrong-invitation': [403, 'Cette invitation n’est plus valable.'],
  'bad-request': [400, 'La demande est mal formée.'],
  'too-large': [413, 'La demande est trop grande.'],
  'already-taken': [409, 'C’est déjà pris.'],
  'scenario-unknown': [404, 'Ce scénario n’existe pas pour cette année.'],
  'names-not-kept': [409, 'Cette classe ne garde pas les noms : demandez-le d’abord dans ses réglages.'],
  'scenario-wrong': [422, 'Ce fichier n’est pas un scénario juste : voici ce qu’il faut corriger.'],
  'scenario-too-heavy': [422, 'Ce scénario demande trop de calcul. Partagez-le en plusieurs, plus simples.'],
  'scenario-not-audited': [409, 'L’examen de ce scénario n’est pas fini, ou a trouvé qu’on peut y rester bloqué.'],
  'scenario-in-use': [409, 'Ce scénario a été donné ou joué dans la classe : il reste avec ses parties.'],
  'scenario-withheld': [409, 'Ce scénario est en cours d’évaluation : on s’y entraîne une fois l’évaluation finie.'],
  'too-many-scenarios': [409, 'Cette classe a déjà trop de scénarios : supprimez-en.'],
  'no-evaluation-this-year': [409, 'En Seconde, il n’y a pas d’évaluation certificative : choisissez l’entraînement.'],
  window: [409, 'La fin doit venir après le début.'],
  'purge-date': [409, 'La date d’effacement doit être à venir, et avant la fin de la prochaine année scolaire.'],
  attempts: [409, 'Il faut au moins un essai.'],
  'no-free-practice': [403, 'L’entraînement libre n’est pas ouvert dans cette classe.'],
  'not-open': [409, 'Ce travail n’est pas ouvert.'],
  'attempts-used-up': [409, 'Tous les essais ont été utilisés.'],
  'run-exists': [409, 'Cette partie existe déjà.'],
  'out-of-order': [409, 'Ce choix ne suit pas les précédents.'],
  'not-possible': [409, 'Ce choix n’est pas possible maintenant.'],
  finished: [409, 'La partie est finie.'],
  'not-finished': [409, 'La partie n’est pas finie.'],
  'other-mode': [409, 'Cette partie se joue autrement.'],
  'scenario-changed': [409, 'Le scénario a changé depuis le début de cette partie.'],
  'why-missing': [409, 'Donnez la raison.'],
  'remark-missing': [409, 'Écrivez l’appréciation : elle est obligatoire pour clore.'],
  'writing-missing': [409, 'Un écrit n’a pas encore de niveau.'],
  'not-on-the-sheet': [409, 'Ce critère n’est pas sur la fiche.'],
  'not-a-writing': [409, 'Ce n’est pas un écrit à évaluer.'],
  'no-mark-this-year': [409, 'En Seconde, il n’y a pas de note.'],
  'marking-closed': [409, 'Cette évaluation est close. Rouvrez-la d’abord.'],
  'marking-open': [409, 'Cette évaluation est déjà ouverte.'],
  'marked-by-another': [409, 'Une autre personne évalue cette copie.'],
  'both-closed': [409, 'Les deux évaluations sont closes : rouvrez l’harmonisation.'],
  'not-both-closed': [409, 'Les deux évaluations ne sont pas encore closes.'],
  'not-differing': [409, 'Les deux évaluations sont d’accord sur ce critère.'],
  'difference-left': [409, 'Il reste un désaccord à trancher.'],
  'mark-differs': [409, 'Les deux notes diffèrent : donnez la note retenue.'],
  'not-a-copy': [409, 'La partie n’est pas finie : il n’y a pas encore de copie.'],
  unavailable: [503, 'Rien ne peut être enregistré pour le moment. Réessayez dans un instant.'],
  broken: [500, 'Quelque chose n’a pas marché. Réessayez.'],
} as const satisfies Record<string, readonly [number, string]>

export type RefusalCode = keyof typeof REFUSALS

/** What was asked is refused; what goes out is its code and a sentence, never a detail of the inside. */
export class Refusal extends Error {
  readonly code: RefusalCode
  /** Beside the code, where the page needs it to go on. */
  readonly detail: Readonly<Record<string, unknown>>

  constructor(code: RefusalCode, detail: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
  }

  get status(): number {
    return REFUSALS[this.code][0]
  }

  get answer(): Readonly<Record<string, unknown>> {
    return { error: this.code, message: REFUSALS[this.code][1], ...this.detail }
  }
}
