import type { Line, PlayAction, PlayView } from '../../src/session/index.ts'
import { t } from './french.ts'
import { asHeard } from './screen-reader.ts'

type Said = Extract<PlayAction, { kind: 'reply' | 'ask' | 'incident' }>

const written = ['chat', 'email', 'social', 'sms']
const senseOf = ({ channel }: Line) =>
  channel.startsWith('phone') ? 'heard' : written.includes(channel) ? 'written' : 'seen'

/** Who speaks and how, as it must be heard: the mood of others, the tone that the student chose. */
export function speakerHeard(line: Line): readonly string[] {
  if (line.by === 'narrator') return []
  if (line.by === 'student') return ['Vous', ...(line.tone ? [`ton ${t(`words.tone.${line.tone}`)}`] : [])]
  return [line.name, ...(line.mood ? [t(`words.${senseOf(line)}.${line.mood}`)] : [])]
}

/** A line as it is said by itself when it comes. */
export function lineHeard(line: Line): string {
  const speaker = speakerHeard(line)
  return asHeard(speaker.length === 0 ? line.words : `${speaker.join(', ')} : ${line.words}`)
}

function choiceHeard(choice: Said, number: number): string {
  const manner = [
    choice.tone && `ton ${t(`words.tone.${choice.tone}`)}`,
    choice.posture && t(`words.posture.${choice.posture}`),
  ].filter((word) => word !== undefined)
  const handling = choice.kind === 'incident' ? [t(`work.incident.handling.${choice.handling}`)] : []
  return asHeard(`button, ${number} ${[choice.words, manner.join(', '), ...handling].join(' ')}`)
}

type Task = Extract<PlayAction, { kind: 'order' }>['tasks'][number]

function taskHeard({ label }: Task, at: number, { length }: readonly Task[]): readonly string[] {
  const ends = (end: boolean) => (end ? 'disabled' : 'not disabled')
  return [
    t('work.order.rank', { rank: at + 1, total: length }),
    label,
    `button, ${t('work.order.upTask', { task: label })}, ${ends(at === 0)}`,
    `button, ${t('work.order.downTask', { task: label })}, ${ends(at === length - 1)}`,
  ]
}

function actionHeard(action: PlayAction, at: number): readonly string[] {
  switch (action.kind) {
    case 'reply':
    case 'ask':
    case 'incident':
      return [choiceHeard(action, at + 1)]
    case 'consult':
      return [`button, ${at + 1} ${action.title} ${t('work.consult.takesTime')}`]
    case 'order':
      return [
        `heading, ${action.title}, level 2`,
        ...action.tasks.flatMap(taskHeard),
        `button, ${t('work.order.done')}`,
      ]
    case 'record': {
      const fields = action.fields.map(({ label, options }) =>
        options ? `combobox, ${label}, has popup listbox, not expanded` : `textbox, ${label}`,
      )
      return [`heading, ${action.title}, level 2`, ...fields, `button, ${t('work.record.done')}`]
    }
    case 'write': {
      const area = `textbox, ${t('work.write.label')}, ${t('work.write.help')}, not invalid`
      return [`heading, ${action.title}, level 2`, area, `button, ${t('work.write.done')}`]
    }
    default:
      return []
  }
}

/** What may be done now, each with its number, in order. */
export function actionsHeard({ actions }: PlayView): readonly string[] {
  return actions.flatMap(actionHeard).map(asHeard)
}
