import type { Translate } from '../../../i18n/index.ts'
import { levelWord } from '../../../referential/index.ts'
import { useText } from '../../context.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { LogDialog } from './log-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { AskedLevel, DeskState } from './use-desk.ts'

export type OpenDialog = 'keys' | 'log' | 'reopen' | 'take-over' | 'harmonise-reopen' | null

interface DeskDialogsProps {
  readonly desk: DeskState
  readonly open: OpenDialog
  readonly onOpen: (dialog: OpenDialog) => void
}

const FREQUENT = ['elsewhere', 'defensible', 'mended', 'thin', 'client'] as const
const FREQUENT_TOGETHER = ['agreed', 'first', 'second'] as const

function aboutLevel(t: Translate, { row, level }: AskedLevel): string {
  const { referential, text } = row.criterion
  const { difference } = row
  const word = (one: typeof level) =>
    one === null ? t('debrief.notEvaluated') : `${one} ${levelWord(referential, one)}`
  if (difference) {
    const [first, second] = [word(difference.first), word(difference.second)]
    return t('marking.harmonise.about', { criterion: text, first, second, to: word(level) })
  }
  return t('marking.reason.about', { criterion: text, from: word(row.reviewed.level), to: word(level) })
}

/** The windows of the desk: at most one at a time. */
export function DeskDialogs({ desk, open, onOpen }: DeskDialogsProps) {
  const t = useText()
  const { asked, setAsked, marking, harmonising } = desk
  const shut = () => onOpen(null)
  if (asked !== null) {
    const together = asked.row.difference !== undefined
    return (
      <ReasonDialog
        title={t('marking.reason.title')}
        about={aboutLevel(t, asked)}
        frequent={
          together
            ? FREQUENT_TOGETHER.map((reason) => t(`marking.harmonise.reason.${reason}`))
            : FREQUENT.map((reason) => t(`marking.reason.${reason}`))
        }
        onConfirm={(why) => {
          const change = { what: 'level', criterion: asked.row.criterion.id, level: asked.level, why } as const
          setAsked(null)
          if (together) harmonising.change(change)
          else marking.change(change)
        }}
        onClose={() => setAsked(null)}
      />
    )
  }
  if (open === 'keys') return <KeysDialog onClose={shut} />
  if (open === 'log') return <LogDialog log={marking.page.log} onClose={shut} />
  if (open === null) return null
  return (
    <ReasonDialog
      title={t(`marking.reason.${open === 'take-over' ? 'takeOverTitle' : 'reopenTitle'}`)}
      about={t(`marking.reason.${open === 'take-over' ? 'takeOverText' : 'reopenText'}`)}
      frequent={[]}
      onConfirm={(why) => {
        shut()
        if (open === 'harmonise-reopen') harmonising.change({ what: 'reopen', why })
        else marking.change({ what: open, why })
      }}
      onClose={shut}
    />
  )
}
