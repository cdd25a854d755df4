import { useEffect } from 'preact/hooks'
import { type Intent, intentOf } from './overlay/keyboard.ts'
import type { ChoiceList } from './overlay/replies.tsx'

interface PlayKeys {
  /** What is chosen from now: replies, questions, resources. */
  readonly list: ChoiceList
  readonly canAdvance: boolean
  readonly singleKeys: boolean
  readonly onIntent: (intent: Exclude<Intent, { kind: 'focus' | 'choose' }>) => void
}

const CONTROLS = 'a, button, input, select, textarea, summary, [contenteditable]'
/** Where keys write or choose a value: they mean nothing else there. */
const TYPED = 'input, select, textarea, [contenteditable]'

/** Turns keys into moves while no dialog is open. A choice goes through its button: one way in for all. */
export function usePlayKeys({ list, canAdvance, singleKeys, onIntent }: PlayKeys): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])]
      const active = document.activeElement
      const intent = intentOf(event, {
        replies: buttons.length,
        focused: buttons.findIndex((button) => button.matches(':focus')),
        canAdvance,
        onControl: active?.matches(CONTROLS) ?? false,
        typing: active?.matches(TYPED) ?? false,
        singleKeys,
      })
      if (intent === null) return
      event.preventDefault()
      if (intent.kind === 'focus') buttons[intent.index]?.focus()
      else if (intent.kind === 'choose') buttons[intent.index]?.click()
      else onIntent(intent)
    }
    addEventListener('keydown', follow)
    return () => removeEventListener('keydown', follow)
  })
}
