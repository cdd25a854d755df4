/** Animals nobody is insulted with. No name of a person, of a size or of a temper. */
export const ANIMALS = [
  ...['Albatros', 'Alouette', 'Alpaga', 'Antilope', 'Bison', 'Bouquetin', 'Caribou', 'Cerf', 'Chamois', 'Chevreuil'],
  ...[
    'Chouette',
    'Cigale',
    'Cigogne',
    'Coccinelle',
    'Colibri',
    'Cormoran',
    'Dauphin',
    'Écureuil',
    'Faucon',
    'Fauvette',
  ],
  ...['Fennec', 'Gazelle', 'Goéland', 'Guépard', 'Hérisson', 'Hermine', 'Héron', 'Hibou', 'Hippocampe', 'Hirondelle'],
  ...['Ibis', 'Koala', 'Libellule', 'Lièvre', 'Loriot', 'Loutre', 'Luciole', 'Lynx', 'Macareux', 'Marmotte', 'Martre'],
  ...['Mésange', 'Mouflon', 'Narval', 'Okapi', 'Oryx', 'Panda', 'Papillon', 'Pélican', 'Pinson', 'Renard', 'Renne'],
  ...['Rossignol', 'Suricate', 'Tapir', 'Tortue', 'Toucan', 'Zèbre'],
] as const

/** Colours that agree with any gender unchanged, and that no skin or hair is described by. */
export const COLOURS = [
  ...['abricot', 'ambre', 'anis', 'azur', 'cerise', 'citron', 'cobalt', 'corail', 'émeraude', 'grenat', 'indigo'],
  ...['jade', 'lavande', 'lilas', 'menthe', 'orange', 'pervenche', 'safran', 'saphir', 'turquoise'],
] as const
