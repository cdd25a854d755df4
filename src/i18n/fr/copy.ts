/** Opening a play saved as a file. */
export const copy = {
  title: 'Ouvrir une copie',
  text: 'Une partie enregistrée en fichier se relit pas à pas, avec son bilan, sur n’importe quel appareil.',
  button: 'Choisir un fichier',
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
