import { describe, expect, test } from 'vitest'
import { readClassList } from '../../src/classroom/class-list.ts'
import { listText } from '../../src/classroom/class-list-text.ts'

const names = (text: string) => readClassList(text).students.map((one) => [one.lastName, one.firstName])

/** The shape of a Cyclades export: preamble, heading on line 9, quotes around some cells, ` -` for empty. */
const CYCLADES = [
  '\uFEFFEXTRACTION DES CANDIDATS',
  'Session;2026',
  'Académie;Exemple',
  'Établissement;0000000X - LYCEE DES EXEMPLES',
  'Examen;BACCALAUREAT PROFESSIONNEL',
  'Spécialité;METIERS DE L ACCUEIL',
  'Division;T MA 1',
  '',
  'Numéro candidat;Nom de famille;"Nom d\'usage";Prénom(s);Date de naissance;INE;"Commune de naissance";Groupe TP',
  '02145670001;EXEMPLE; -;"Anne Marie";12/03/2008;120890177FJ;"Ville; ancienne";A',
  '02145670002;"MODÈLE";ESSAI;Zoé;01/11/2007;1208901771A; -; -',
  '02145670003;TÉMOIN; -;Ali;02/05/2008; -; -;B',
].join('\r\n')

describe('a Cyclades export', () => {
  const list = readClassList(CYCLADES)

  test('gives names and candidate numbers', () => {
    expect(list).toMatchObject({ headingLine: 9, problems: [] })
    expect(list.students).toEqual([
      { lastName: 'EXEMPLE', firstName: 'Anne Marie', number: '02145670001', group: null, line: 10 },
      { lastName: 'ESSAI', firstName: 'Zoé', number: '02145670002', group: null, line: 11 },
      { lastName: 'TÉMOIN', firstName: 'Ali', number: '02145670003', group: null, line: 12 },
    ])
  })

  test('gives nothing else, and says which columns it did not read', () => {
    expect(JSON.stringify(list)).not.toMatch(/2007|2008|120890177|Ville|LYCEE|ancienne/)
    expect(list.leftAside).toEqual(['Date de naissance', 'INE', 'Commune de naissance', 'Groupe TP'])
  })

  test('keeps a birth date or a national number out even when columns have moved', () => {
    const heading = 'Nom;Prénom;Date de naissance;INE;Numéro candidat;Groupe'
    const moved = [
      'EXEMPLE;Anne;12/03/2008;120890177FJ', // two cells are missing
      'MODÈLE;Zoé;Marie;12/03/2008;120890177FJ;02145670002;A', // one too many
      '12/03/2008;120890177FJ;TÉMOIN;Ali;02145670003;B',
      'PREUVE;Lou;x;02145670003;12/03/2008;B',
      'INDICE;Max;x;x;02145670004;12/03/2008',
    ]
    const { students, problems } = readClassList([heading, ...moved].join('\n'))
    expect(JSON.stringify({ students, problems })).not.toMatch(/2008|120890177/)
    expect(students.map((one) => [one.lastName, one.number, one.group])).toEqual([
      ['PREUVE', null, 'B'],
      ['INDICE', '02145670004', null],
    ])
    expect(problems.map(({ line, kept }) => [line, kept])).toEqual([
      [2, false],
      [3, false],
      [4, false],
      [5, true],
      [6, true],
    ])
  })
})

describe('a list', () => {
  test('has its columns in any order, known by many names', () => {
    const { students } = readClassList('Demi-groupe\tPRÉNOM\tNom\nA\tZoé\tModèle\n\tAli\tTémoin\n')
    expect(students).toEqual([
      { lastName: 'Modèle', firstName: 'Zoé', number: null, group: 'A', line: 2 },
      { lastName: 'Témoin', firstName: 'Ali', number: null, group: null, line: 3 },
    ])
  })

  test.each([
    ['LE MODÈLE Anne-Lise\nTÉMOIN Ali', [['LE MODÈLE', 'Anne-Lise'], ['TÉMOIN', 'Ali']]], // biome-ignore format: a table
    ['Anne-Lise LE MODÈLE\nAli TÉMOIN', [['LE MODÈLE', 'Anne-Lise'], ['TÉMOIN', 'Ali']]], // biome-ignore format: a table
    ['Élève\nModèle, Zoé', [['Modèle', 'Zoé']]],
    ['Zoé\nAli', [['Zoé', ''], ['Ali', '']]], // biome-ignore format: a table
    ['Modèle, Zoé\nTémoin, Ali', [['Modèle', 'Zoé'], ['Témoin', 'Ali']]], // biome-ignore format: a table
    ['1;Modèle;Zoé;12/03/2008\n2;Témoin;Ali;01/11/2007', [['Modèle', 'Zoé'], ['Témoin', 'Ali']]], // biome-ignore format: a table
    ['Prénom\nZoé', [['', 'Zoé']]],
    ['Nom;Prénom\n"D""ARC; dite";"Jeanne\nMarie"', [['D"ARC; dite', 'Jeanne Marie']]],
    ['Nom;Prénom\n  Modèle ;\u00A0Zoe\u0301  Lou', [['Modèle', 'Zoé Lou']]],
  ])('%j is read as it was meant', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('of a hundred students, empty lines between them, is read whole', () => {
    const lines = Array.from(
      { length: 100 },
      (_, index) => `Nom ${'abcdefghij'[index % 10]};P${'é'.repeat(index + 1)}\n\n`,
    )
    expect(readClassList(`Nom;Prénom\n${lines.join(';;\n')}`)).toMatchObject({
      problems: [],
      students: { length: 100 },
    })
  })

  test('says where something is wrong and what to do, and reads the rest', () => {
    const text = [
      'Nom;Prénom;Groupe;Numéro candidat',
      'MODÈLE;Zoé;A;1001',
      ';;B;1002',
      'modèle;zoé;A;1001',
      '"TÉMOIN;Ali;A;1001',
      'INDICE;Max;un groupe au nom beaucoup trop long;10 04',
      'PREUVE;Lou',
    ].join('\n')
    const { students, problems } = readClassList(text)
    expect(students.map(({ line }) => line)).toEqual([2, 5, 6, 7])
    expect(problems.map(({ line, kept, message }) => [line, kept, message])).toEqual([
      [3, false, 'Cette ligne n’a ni nom ni prénom.'],
      [4, false, '« modèle zoé » est déjà à la ligne 2 : gardé une seule fois.'],
      [5, true, 'Un guillemet ouvert n’est pas refermé.'],
      [5, true, 'Ce numéro candidat est déjà à la ligne 2.'],
      [6, true, 'Le numéro candidat n’en est pas un : il n’est pas gardé.'],
      [6, true, 'Le groupe n’en est pas un : il n’est pas gardé.'],
    ])
    for (const { advice } of problems) expect(advice).toMatch(/\.$/)
  })

  test.each([
    ['', 'La liste est vide.'],
    [' \n;;\n', 'La liste est vide.'],
    ['Nom;Prénom\n', 'Rien ne suit la ligne d’en-tête.'],
    ['MODÈLE;Zoé', 'Aucune ligne ne nomme les colonnes'],
  ])('%j gets one clear message', (text, message) => {
    const { problems } = readClassList(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toContain(message)
  })

  test('keeps two students of one name apart by their number', () => {
    expect(names('Nom;Prénom;Numéro candidat\nMODÈLE;Zoé;1\nMODÈLE;Zoé;2')).toHaveLength(2)
  })
})

test('bytes that are no text at all still give a text', () => {
  expect(listText(Uint8Array.from([0x81, 0xff, 0xc3]))).toHaveLength(3)
  expect(listText(new Uint8Array())).toBe('')
})
