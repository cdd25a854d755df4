import { describe, expect, test } from 'vitest'
import { informationNotice, registerSheet } from '../../src/classroom/register.ts'
import { loadRegisterTexts, loadTranslator } from '../../src/i18n/index.ts'

const facts = { school: null, contact: null, namesStored: false, purge: '31 août 2027' }
const whole = { school: 'Lycée Exemple', contact: 'le délégué', namesStored: true, purge: '31 août 2027' }
const documents = [registerSheet, informationNotice] as const

async function read(language: 'fr' | 'en', which: (typeof documents)[number], about: typeof facts | typeof whole) {
  const [{ t }] = await Promise.all([loadTranslator(language), loadRegisterTexts()])
  const { title, intro, sections, values } = which(about)
  return [title, intro, ...sections.flatMap((one) => [one.title, ...one.lines])].map((key) => t(key, values))
}

describe.each(['fr', 'en'] as const)('the documents of a class, in %s', (language) => {
  test.each(documents)('are whole: no key, no value left, no line twice', async (which) => {
    const lines = await read(language, which, whole)
    for (const line of lines) expect(line).not.toMatch(/^(register|notice)\.|{{|}}|undefined|…{3}/)
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.join('\n')).toMatch(/Lycée Exemple.*31 août 2027/s)
    expect(lines.join('\n')).toContain('le délégué')
  })

  test.each(documents)('leave what is not known to fill in by hand', async (which) => {
    const lines = await read(language, which, facts)
    expect(lines.filter((line) => line.includes('……'))).toHaveLength(2)
    expect(lines.join('\n')).not.toMatch(/{{|: \.|: $|null/)
  })

  test.each(documents)('never say both that names are stored and that they are not', async (which) => {
    const [stored, apart] = await Promise.all([
      read(language, which, { ...facts, namesStored: true }),
      read(language, which, facts),
    ])
    expect(stored.filter((line) => !apart.includes(line))).toHaveLength(1)
    expect(apart.filter((line) => !stored.includes(line))).toHaveLength(1)
  })
})

test('the register sheet answers each heading that article 30 asks for', () => {
  const titles = registerSheet(facts).sections.map(({ title }) => title.split('.')[1])
  for (const asked of ['controller', 'contact', 'purpose', 'people', 'data', 'recipients', 'retention', 'security'])
    expect(titles).toContain(asked)
})
