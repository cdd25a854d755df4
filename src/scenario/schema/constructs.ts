import * as z from 'zod'
import { INCIDENT_KINDS } from '../words.ts'
import { act, budget, cases, criterionId, id, results, spoken, text, workCriteria } from './parts.ts'

/** One schema per construct: the word, what may be written under it. A step has exactly one of them. */

export const choices = z
  .array(z.strictObject({ ...spoken, goto: cases(id) }))
  .min(2)
  .max(8)
  .describe('Le dialogue : l’élève choisit une réponse.')

export const ask = z
  .strictObject({ budget, questions: z.array(z.strictObject(spoken)).min(2).max(12) })
  .describe('Questions dans l’ordre voulu, dans la limite d’un nombre.')

export const consult = z
  .strictObject({
    budget,
    resources: z
      .array(z.strictObject({ ...act, title: text, content: cases(text) }))
      .min(2)
      .max(8),
  })
  .describe('Ressources à ouvrir : chacune prend du temps et apprend quelque chose.')

export const order = z
  .strictObject({
    title: text,
    tasks: z
      .array(z.strictObject({ id, label: text, rank: cases(z.int().min(1).max(9)) }))
      .min(3)
      .max(6),
    criteria: workCriteria,
    results,
  })
  .describe('Tâches à classer.')

export const record = z
  .strictObject({
    title: text,
    fields: z
      .array(
        z.strictObject({
          id,
          label: text,
          options: z.array(text).min(2).optional(),
          expects: cases(text),
          needs: id.optional().describe('Fait à avoir appris ; sinon le champ doit rester vide.'),
        }),
      )
      .min(2)
      .max(10),
    criteria: workCriteria,
    results,
  })
  .describe('Fiche à remplir d’après ce qui a vraiment été dit.')

export const write = z
  .strictObject({ title: text, criteria: z.array(criterionId).min(1), model: cases(text), why: cases(text) })
  .describe('Écrit libre : le niveau est donné par un évaluateur.')

export const ending = z.strictObject({
  title: text,
  client: text.describe('Ce que le contact laisse au client.'),
  firm: text.describe('Ce qu’il laisse à l’entreprise.'),
})

export const incident = z
  .strictObject({
    from: spoken.from,
    until: spoken.until,
    when: spoken.when,
    kind: z
      .enum(INCIDENT_KINDS)
      .optional()
      .describe('Ce qui éclate : quelqu’un vient (sans indication), un téléphone, la file, un écran, le ton.'),
    at: z.array(id).min(1).describe('Éclate quand on entre dans l’une de ces étapes.'),
    again: z.array(id).optional().describe('Remis à plus tard, revient à l’une de ces étapes.'),
    says: z.array(act.answers.unwrap().element).min(1),
    choices: z
      .array(z.strictObject({ ...spoken, handling: z.enum(['take', 'postpone', 'delegate']) }))
      .min(2)
      .max(6),
  })
  .describe('Aléa : il interrompt la conversation, qui reprend ensuite où elle en était.')
