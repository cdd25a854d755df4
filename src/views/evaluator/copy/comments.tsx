import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Comment } from '../../../classroom/review/types.ts'
import { useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'

interface CommentsProps {
  readonly at: number
  readonly comments: readonly Comment[]
  readonly writable: boolean
  /** Asked for by a key. */
  readonly open: boolean
  readonly onComment: (comment: Comment) => void
}

interface EditorProps {
  readonly text: string
  readonly onDone: (text: string | null) => void
}

/** Ctrl+Enter or leaving the field keeps the words; Escape forgets them. */
function Editor({ text, onDone }: EditorProps) {
  const t = useText()
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (field.current) field.current.value = text
    field.current?.focus()
  }, [])
  const words = () => field.current?.value.trim() ?? text
  return (
    <textarea
      ref={field}
      class="marking-field comment-field"
      aria-label={t('marking.comments.label')}
      maxLength={1000}
      rows={2}
      onBlur={() => onDone(words())}
      onKeyDown={(event) => {
        const keep = event.key === 'Enter' && (event.ctrlKey || !event.shiftKey)
        if (!keep && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onDone(keep ? words() : null)
      }}
    />
  )
}

/** What was written beside a line of the transcript. */
export function Comments({ at, comments, writable, open, onComment }: CommentsProps) {
  const t = useText()
  const [editing, setEditing] = useState<string | null>(null)
  useEffect(() => {
    if (open && writable) setEditing(crypto.randomUUID())
  }, [open])
  const done = (id: string, before: string) => (text: string | null) => {
    setEditing(null)
    if (text !== null && text !== before) onComment({ id, entry: at, text })
  }
  const isNew = editing !== null && !comments.some(({ id }) => id === editing)
  return (
    <div class="comments">
      {comments.map(({ id, text }) =>
        editing === id ? (
          <Editor key={id} text={text} onDone={done(id, text)} />
        ) : (
          <p class="comment" key={id}>
            <Icon name="facts" />
            <span class="hidden-words">{t('play.speaks', { name: t('marking.comments.label') })}</span> {text}
            {writable && (
              <button type="button" class="comment-change" onClick={() => setEditing(id)}>
                {t('marking.comments.change')}
              </button>
            )}
          </p>
        ),
      )}
      {isNew && editing !== null && <Editor text="" onDone={done(editing, '')} />}
      {writable && editing === null && (
        <button type="button" class="comment-add" onClick={() => setEditing(crypto.randomUUID())}>
          {t('marking.comments.add')}
        </button>
      )}
    </div>
  )
}
