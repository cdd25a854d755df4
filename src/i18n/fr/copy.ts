/** Opening a play saved as a file. */
export const copy = {
  title: 'Ouvrir une copie',
  text: 'Une partie enregistrée en fichier se relit pas à pas, avec son bilan, sur n’importe quel appareil.',
  button: 'Choisir un fichier',
  seal: {
    intact: 'Rien n’a changé dans ce fichier depuis que la copie a été enregistrée.',
    altered: 'Ce fichier a été modifié après coup. Le bilan ci-dessous est celui de ce qu’il contient maintenant.',
    unsealed: 'Cette copie n’a pas de sceau, comme les anciennes : rien ne dit si elle a été modifiée.',
  },
  signature: {
    none: 'Elle n’est pas signée par un serveur de classe : le sceau montre les accidents, il ne dit pas qui a fait la copie.',
    trusted: 'Elle porte la signature de ce serveur de classe, faite le {{date}}.',
    'unknown-key':
      'Elle a été signée le {{date}} par un serveur que cette page ne connaît pas. Sa clé commence par {{key}} : à comparer avec celle de votre établissement.',
    wrong: 'Sa signature ne vaut pas pour ce contenu.',
  },
  breach: {
    layout: 'Le fichier a été réécrit (espaces ou ordre), mais son contenu est le même.',
    head: 'Le scénario, l’année, le tirage, les options ou la date ne sont pas ceux de la partie.',
    entry: 'Le choix numéro {{at}} n’est pas celui de la partie ; les suivants ne peuvent pas être vérifiés.',
    rest: 'La grille gardée dans le fichier, le nom du signataire ou le sceau ont changé.',
    signature: 'La signature est fausse ou manque.',
    level: 'Le niveau gardé dans le fichier n’est pas celui que donne la partie : {{criterion}}.',
  },
  problem: {
    title: 'Ce fichier n’a pas pu être ouvert',
    size: 'Il est trop gros pour être une copie (plus de 2 Mo).',
    json: 'Ce n’est pas une copie de Comptoir : le fichier n’est pas au format attendu. Choisissez un fichier « .comptoir.json » enregistré depuis un bilan.',
    shape: 'La copie est abîmée ou incomplète : un renseignement y manque ou n’a pas la bonne forme.',
    entry: 'La copie est abîmée : le choix numéro {{detail}} ne peut pas être lu.',
    format: 'Cette copie vient d’une version plus récente de Comptoir. Mettez le site à jour, puis rouvrez-la.',
    scenario: 'La situation de cette copie ({{detail}}) n’est pas dans ce catalogue.',
    replay: 'La copie ne suit pas la situation : un des choix notés n’y existe pas.',
    read: 'Le navigateur n’a pas pu lire ce fichier.',
  },
}
