import { describe, expect, it } from 'vitest'
import { blocksOf, readDetailedTable, readTitles } from '../../src/referential/official/detailed-table.ts'

const text = `Tableau synthétique
\tCompétence(s) de Seconde 1A   (   Liens évaluation Bacs

\t1.A. Prendre contact, dans un cadre omnicanal :

(
Accueillir le client

\tRéférences référentiel MA
\tRéférences référentiel MCV

\tCritères d’évaluation MA (Objectifs Bac)
\tCritères d’évaluation MCV (Objectifs Bac)

\t(
Bloc 1 > Les salutations
sont adaptées

(
Bloc 1 > Les règles d'éthique sont respectées
\t(
Gr 1 et 4B > Un rapport coût/prestation, pour le client et/ou l’usager
(
Voir aussi les critères liés à la compétence 1A


\t1er groupe de compétences de Seconde, page 4/12
\tRetour tableau synthétique compétences 


\tIntégrer la relation client

\tCompétence(s) de Seconde 1B   (   Liens savoirs Bacs

\tSavoirs associés MA (sur 3 ans)
\tSavoirs associés MCV (sur 3 ans)

\t(
Bloc 1 > Les acteurs
\t(
Bloc 1 > Le public
\t(
Gr 1 > Les étapes
\t(
Gr 1 > L'accueil / La découverte
 \tRetour tableau synthétique compétences 


\tIntégrer la relation client
`

describe('the reader of the detailed table', () => {
  it('reads each column under its competence and heading, page labels or not', () => {
    const said = readDetailedTable(text).map((one) => [
      `${one.competence} ${one.referential} ${one.part}`,
      one.bullets.map((bullet) => `${bullet.label}: ${bullet.text}`),
    ])
    expect(said).toEqual([
      ['1A MA criteria', ['Bloc 1: Les salutations sont adaptées', "Bloc 1: Les règles d'éthique sont respectées"]],
      [
        '1A MCV criteria',
        [
          "Gr 1 et 4B: Un rapport coût/prestation, pour le client et/ou l'usager",
          ': Voir aussi les critères liés à la compétence 1A',
        ],
      ],
      ['1B MA knowledge', ['Bloc 1: Les acteurs']],
      ['1B MA limits', ['Bloc 1: Le public']],
      ['1B MCV knowledge', ['Gr 1: Les étapes']],
      ['1B MCV limits', ["Gr 1: L'accueil / La découverte"]],
    ])
  })

  it('reads the head of a competence', () => {
    expect(readTitles(text).get('1A')).toBe('Prendre contact, dans un cadre omnicanal : Accueillir le client')
  })

  it('reads the blocks of a label', () => {
    expect(blocksOf('Gr 2 + 3 + 4A')).toEqual(['2', '3', '4A'])
    expect(blocksOf('')).toEqual([])
  })
})
