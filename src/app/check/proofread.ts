import { accepted } from './proofread/accepted.ts'
import { frenchTexts } from './proofread/french-texts.ts'
import { type Finding, GrammalecteMissing, grammarFindings } from './proofread/grammalecte.ts'
import { sortFindings } from './proofread/sort-findings.ts'

const MISSING = `Grammalecte n’est pas installé : les textes n’ont pas été relus.
  Debian, Ubuntu : sudo apt install grammalecte-cli
  Ailleurs : https://grammalecte.net, puis la commande « grammalecte-cli » dans le PATH.`

function told({ text, underlined, rule, message, suggestions }: Finding): string {
  const instead = suggestions.length === 0 ? '' : ` → ${suggestions.slice(0, 3).join(', ')}`
  return `${text.file}:${text.line} ${text.id}\n  « ${underlined} » ${message}${instead} [${rule}]\n  ${text.words.replaceAll('\n', ' / ')}`
}

try {
  const texts = frenchTexts()
  const { open, idle } = sortFindings(grammarFindings(texts), accepted)
  for (const finding of open) console.log(told(finding))
  for (const { reason } of idle) console.log(`Accepté sans objet, à retirer : ${reason}`)
  console.log(`${texts.length} textes relus, ${open.length} à voir.`)
  process.exitCode = open.length + idle.length === 0 ? 0 : 1
} catch (error) {
  if (!(error instanceof GrammalecteMissing)) throw error
  console.error(MISSING)
  process.exitCode = 2
}
