import { useText } from '../../context.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { DESK_KEYS } from './desk-keys.ts'

const SHOWN: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' }

/** Every key of the desk and what it does. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const nameOf = (key: string) => (key === ' ' ? t('marking.desk.space') : (SHOWN[key] ?? key))
  return (
    <Dialog title={t('marking.desk.keysTitle')} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section aria-label={t('marking.desk.keysTitle')} tabIndex={0}>
        <table class="keys">
          <thead>
            <tr>
              <th scope="col">{t('marking.desk.key')}</th>
              <th scope="col">{t('marking.desk.keyDoes')}</th>
            </tr>
          </thead>
          <tbody>
            {DESK_KEYS.map(({ does, keys }) => (
              <tr key={does}>
                <td>
                  {keys.map((key) => (
                    <kbd key={key}>{nameOf(key)}</kbd>
                  ))}
                </td>
                <td>{t(`marking.keys.${does}`)}</td>
              </tr>
            ))}
            <tr>
              <td>
                <kbd>{t('marking.desk.ctrlEnter')}</kbd>
              </td>
              <td>{t('marking.keys.close')}</td>
            </tr>
            <tr>
              <td>
                <kbd>{t('marking.desk.escape')}</kbd>
              </td>
              <td>{t('marking.keys.leave')}</td>
            </tr>
          </tbody>
        </table>
      </section>
    </Dialog>
  )
}
