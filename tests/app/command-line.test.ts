import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { shippedScenarioFile } from '../../src/app/shipped-scenarios.ts'
import { fin, scenarioText } from '../support/scenario-text.ts'

const CLI = fileURLToPath(new URL('../../src/app/cli.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'comptoir-'))

function comptoir(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the command line', () => {
  test('referential --json gives the 55 critères', () => {
    const { criteria } = JSON.parse(comptoir('referential', '--json').stdout)
    expect(criteria).toHaveLength(55)
    expect(criteria[0]).toMatchObject({
      id: expect.any(String),
      referential: 'MA',
      block: '1',
      text: expect.any(String),
      competences: ['1A'],
    })
  })

  test('catalogue --json gives each scenario year by year', () => {
    const { scenarios } = JSON.parse(comptoir('catalogue', '--json').stdout)
    const first = scenarios.find(({ id }: { id: string }) => id === 'velo-electrique')
    expect(first).toMatchObject({ family: 'vente-en-magasin' })
    for (const year of Object.values(first.years))
      expect(year).toMatchObject({
        decisions: expect.any(Number),
        profiles: 3,
        endings: expect.any(Number),
        criteria: expect.any(Array),
        competences: expect.any(Array),
      })
  })

  test('play writes a transcript that score reads', () => {
    const file = join(folder, 'copie.json')
    expect(
      comptoir('play', 'velo-electrique', '--year', 'seconde', '--seed', '42', '--bot', 'expert', '--out', file).status,
    ).toBe(0)
    const sheet = JSON.parse(execFileSync(process.execPath, [CLI, 'score', file, '--json'], { encoding: 'utf8' }))
    const levelled = sheet.criteria.filter((line: { level: number | null }) => line.level !== null)
    expect(levelled.length).toBeGreaterThan(8)
    for (const line of levelled)
      expect(line).toMatchObject({ level: 4, mean: 4, expected: line.met, evidence: expect.any(Array) })
  })

  test('verify tells copies that were altered from those that were not', () => {
    const file = join(folder, 'scellee.json')
    comptoir('play', 'velo-electrique', '--year', 'seconde', '--bot', 'expert', '--out', file)
    const text = readFileSync(file, 'utf8')
    const [touched, cut, bare] = ['touchee.json', 'coupee.json', 'ancienne.json'].map((name) => join(folder, name))
    writeFileSync(touched!, text.replace(/"atMs": \d+/, '"atMs": 1'))
    writeFileSync(cut!, text.slice(0, text.length / 2))
    writeFileSync(bare!, JSON.stringify(JSON.parse(text).transcript))
    const intact = comptoir('verify', file, bare!)
    expect(intact).toMatchObject({ status: 0, stderr: '' })
    expect(intact.stdout).toContain('scellee.json : rien n’a changé')
    expect(intact.stdout).toContain('ancienne.json : ancienne copie, sans sceau')
    expect(comptoir('verify', touched!, cut!).stdout).toMatch(
      /touchee.json : MODIFIÉE\n {2}l’entrée n° 1 [\s\S]*refusée/,
    )
    const { status, stdout } = comptoir('verify', file, touched!, cut!, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      { state: 'intact', signature: 'none', breaches: [], sheet: { complete: true, lines: expect.any(Array) } },
      { state: 'altered', breaches: [{ what: 'entry', entry: 0 }] },
      { state: 'refused', why: expect.stringContaining('coupee.json') },
    ])
    expect(comptoir('score', touched!).stderr).toContain('modifié après coup')
    expect(comptoir('verify', file, '--key', 'abc').status).toBe(2)
  })

  test('play is the same for the same seed', () => {
    const entries = () =>
      JSON.parse(comptoir('play', 'velo-electrique', '--year', 'seconde', '--seed', '9', '--bot', 'random').stdout)
        .entries
    expect(entries()).toEqual(entries())
  })

  test('check says that a right file is right, and where a wrong one is wrong', () => {
    const right = join(folder, 'bon.yaml')
    const wrong = join(folder, 'faux.yaml')
    writeFileSync(right, scenarioText({ debut: { goto: 'fin' }, fin }))
    writeFileSync(wrong, scenarioText({ debut: { goto: 'finn' }, fin }))
    expect(comptoir('check', right)).toMatchObject({ status: 0, stderr: '' })
    const { status, stdout } = comptoir('check', right, wrong)
    expect(status).toBe(1)
    const line =
      readFileSync(wrong, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('goto: finn')) + 1
    expect(stdout).toMatch(new RegExp(`faux\\.yaml:${line}:\\d+ — .*finn.*« fin »`))
  })

  test('check reads the texts in English beside a scenario, by either name, and overlay writes what to fill in', () => {
    const beside = mkdtempSync(join(folder, 'petit-'))
    const [scenario, overlay] = [join(beside, 'scenario.yaml'), join(beside, 'en.yaml')]
    writeFileSync(scenario, scenarioText({ debut: { goto: 'fin' }, fin }))
    writeFileSync(overlay, 'title: Small\nsteps:\n  fin:\n    says: [{ client: Bye. }]\n    endin: {}\n')
    for (const path of [scenario, overlay])
      expect(comptoir('check', path)).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/en\.yaml:5:5 — .*endin.*« ending »/),
      })
    const filled = comptoir('overlay', 'velo-electrique').stdout.replaceAll('""', 'Words')
    expect(filled).toMatch(/^# Un vélo .*\ntitle: Words$/m)
    writeFileSync(scenario, readFileSync(shippedScenarioFile('velo-electrique') ?? '', 'utf8'))
    writeFileSync(overlay, filled)
    expect(comptoir('check', scenario)).toMatchObject({ status: 0 })
  })

  test('class-list gives each student an alias and a code, and says what it did not read', () => {
    const [list, table] = [join(folder, 'classe.csv'), join(folder, 'alias.csv')]
    const text = 'Nom;Prénom;Né(e) le;Groupe\r\nMODÈLE;Zoé;12/03/2008;A\r\nTÉMOIN;Ali;01/11/2007;B\r\n;;02/02/2008;\r\n'
    writeFileSync(list, Buffer.from(text, 'latin1'))
    const { status, stdout, stderr } = comptoir('class-list', list, '--seed', '3')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^\uFEFFAlias;Code personnel;Nom;Prénom;Numéro candidat;Groupe\r\n/)
    expect(stdout).toMatch(/\n\p{L}+ \p{L}+;'?[0-9A-Z]{4}-[0-9A-Z]{4};MODÈLE;Zoé;;A\r\n/u)
    expect(stderr).toMatch(/classe\.csv, ligne 4 : Cette ligne n’a ni nom ni prénom\./)
    expect(stderr).toMatch(/colonnes non lues : Né\(e\) le\./)
    expect(stdout + stderr).not.toMatch(/200[78]/)
    writeFileSync(list, 'Nom;Prénom\nMODÈLE;Zoé\n')
    expect(comptoir('class-list', list, '--out', table)).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(table, 'utf8')).toMatch(/^\uFEFFAlias;.*MODÈLE;Zoé;;\r\n$/s)
  })

  test('progress shows a class from its copies: a folder each, nothing done first, what cannot be read told', () => {
    const year = mkdtempSync(join(folder, 'classe-'))
    const copy = (student: string, name: string, bot: string) => {
      mkdirSync(join(year, student), { recursive: true })
      comptoir('play', 'velo-electrique', '--year', 'seconde', '--bot', bot, '--out', join(year, student, name))
    }
    copy('loutre', 'a.json', 'expert')
    copy('renard', 'a.json', 'first')
    mkdirSync(join(year, 'tortue'))
    const text = comptoir('progress', year)
    expect(text).toMatchObject({ status: 0, stderr: '' })
    expect(text.stdout).toMatch(/À suivre d’abord\n {2}tortue : aucune copie terminée\n {2}renard : niveau 1 pour M/)
    expect(text.stdout).toMatch(/ {2}loutre\n {4}velo-electrique \(seconde\) : (\d+) sur \1 \(100 %\)\n/)
    writeFileSync(join(year, 'tortue', 'b.json'), '{}')
    const table = comptoir('progress', year, '--csv', '--measure', 'best')
    expect(table).toMatchObject({ status: 1, stderr: expect.stringMatching(/tortue.b\.json : ce n’est pas une copie/) })
    expect(table.stdout).toMatch(/^\uFEFFÉlève;velo-electrique \(seconde\);Niveau 1A;.*;Niveau 3C\r\n/)
    expect(table.stdout).toMatch(/\nloutre;\d+ sur \d+ \(100 %\)(;4){10}\r\n/)
    expect(table.stdout).toMatch(/\nrenard;\d+ sur \d+ \(\d+ %\)(;[123](,\d+)?)+\r\n/)
    expect(table.stdout).toMatch(/\ntortue;{11}\n/)
  })

  test('register writes the sheet and the notice, in either language, until the day one chose', () => {
    const day = `${new Date().getFullYear() + 1}-01-15`
    const sheet = comptoir('register', '--school', 'Lycée Exemple', '--purge', day)
    expect(sheet).toMatchObject({ status: 0, stderr: '' })
    expect(sheet.stdout).toMatch(
      /^# Fiche de registre.*- Lycée Exemple, représenté.*Aucun nom.*après le 15 janvier 20/s,
    )
    const notice = comptoir('register', '--notice', '--names', '--lang', 'en')
    expect(notice.stdout).toMatch(/^# Comptoir: what is kept.*- Your name and first name.*after 31 August 20/s)
  })

  test.each([
    [['register', '--lang', 'de'], /fr, en/],
    [['register', '--purge', '2020-01-01'], /passé/],
    [['register', '--purge', '31/08'], /AAAA-MM-JJ/],
    [['progress'], /indiquez des copies/],
    [['progress', join(folder, 'absent')], /absent.*n’existe pas/],
    [['progress', '--measure', 'pire', folder], /last, best, mean/],
    [['class-list'], /indiquez un fichier/],
    [['class-list', join(folder, 'absent.csv')], /absent\.csv.*n’existe pas/],
    [['nimporte'], /nimporte/],
    [['overlay'], /indiquez un scénario/],
    [['overlay', 'velo-electriqe'], /« velo-electrique »/],
    [['score', '--verbose', 'x'], /option inconnue.*--verbose/],
    [['play', 'velo-electrique', '--year'], /option.*--year/],
    [['score', join(folder, 'absent.json')], /absent\.json.*n’existe pas/],
    [['check'], /indiquez au moins un fichier/],
    [['check', folder], /dossier/],
    [['play', 'velo-electriqe', '--year', 'seconde'], /« velo-electrique »/],
    [['play', 'velo-electrique', '--year', 'quatrieme'], /seconde, premiere, terminale/],
    [['play', 'velo-electrique', '--year', 'seconde', '--seed', '-3'], /--seed/],
    [['play', 'velo-electrique', '--year', 'seconde', '--bot', 'malin'], /expert, random, first, longest/],
  ])('%j gets one clear line and a failure', (args, message) => {
    const { status, stdout, stderr } = comptoir(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.split('\n')[0]).toMatch(message)
    expect(stderr).not.toMatch(/at .*\.ts:\d+/)
  })

  test('score refuses a file that is not a transcript, and an entry that cannot be', () => {
    const file = join(folder, 'autre.json')
    writeFileSync(file, '{"a": 1}')
    expect(comptoir('score', file)).toMatchObject({ status: 2, stderr: expect.stringMatching(/pas une copie/) })
    const played = JSON.parse(comptoir('play', 'velo-electrique', '--year', 'seconde').stdout)
    writeFileSync(file, JSON.stringify({ ...played, entries: played.entries.toSpliced(0, 1) }))
    expect(comptoir('score', file)).toMatchObject({ status: 2, stderr: expect.stringMatching(/entrée n° 1/) })
  })
})
