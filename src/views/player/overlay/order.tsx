import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PlayAction, PlayerMove } from '../../../session/index.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { moved } from './ranking.ts'

type OrderAction = Extract<PlayAction, { kind: 'order' }>
type Task = OrderAction['tasks'][number]
type Direction = -1 | 1

interface RankedProps {
  readonly task: Task
  readonly at: number
  readonly total: number
  readonly onMove: (direction: Direction) => void
}

function Ranked({ task, at, total, onMove }: RankedProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  const follow = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li class="ranked" data-task={task.id} onKeyDown={follow}>
      <p class="ranked-task">
        <span class="ranked-rank">{t('work.order.rank', { rank: at + 1, total })}</span>
        <span lang={lang}>{task.label}</span>
      </p>
      <div class="ranked-moves">
        {([-1, 1] as const).map((direction) => (
          // Never disabled: a button that loses the focus at the end of the list would lose its user.
          <button
            key={direction}
            type="button"
            class="button ranked-move"
            data-direction={direction}
            aria-disabled={direction === -1 ? at === 0 : at === total - 1}
            aria-label={t(direction === -1 ? 'work.order.upTask' : 'work.order.downTask', { task: task.label })}
            onClick={() => onMove(direction)}
          >
            <Icon name={direction === -1 ? 'up' : 'down'} />
            <span class="ranked-word">{t(direction === -1 ? 'work.order.up' : 'work.order.down')}</span>
          </button>
        ))}
      </div>
    </li>
  )
}

/** Tasks to rank, without dragging: each moves by its own buttons, or by Alt and the arrows. */
export function Order({ work, act }: { work: OrderAction; act: (move: PlayerMove) => void }) {
  const lang = useScenarioLanguage()
  const t = useText()
  const [tasks, setTasks] = useState<readonly Task[]>(work.tasks)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<string | null>(null)
  // Moving an item of the page takes its focus away: given back before anything is drawn.
  useLayoutEffect(() => {
    if (focus.current !== null) list.current?.querySelector<HTMLElement>(focus.current)?.focus()
    focus.current = null
  }, [tasks])
  const move = (at: number, direction: Direction) => {
    const next = moved(tasks, at, direction)
    const task = tasks[at]
    if (next === tasks || task === undefined) return
    const pressed = document.activeElement?.getAttribute('data-direction') ?? String(direction)
    focus.current = `[data-task="${task.id}"] [data-direction="${pressed}"]`
    setTasks(next)
    setSaid(t('work.order.moved', { task: task.label, rank: at + direction + 1, total: tasks.length }))
  }
  return (
    <div class="work">
      <h2 id="work-title" lang={lang}>
        {work.title}
      </h2>
      <p class="replies-note">{t('work.order.help')}</p>
      <ol class="ranking" ref={list} aria-labelledby="work-title">
        {tasks.map((task, at) => (
          <Ranked key={task.id} task={task} at={at} total={tasks.length} onMove={(direction) => move(at, direction)} />
        ))}
      </ol>
      <p class="hidden-words" role="status">
        {said}
      </p>
      <button
        type="button"
        class="button advance"
        data-kind="main"
        onClick={() => act({ kind: 'order', tasks: tasks.map(({ id }) => id) })}
      >
        {t('work.order.done')}
      </button>
    </div>
  )
}
