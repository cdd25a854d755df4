import type { TextKey, Translate } from '../../../i18n/index.ts'
import type { Line, PlayAction, PlayView } from '../../../session/index.ts'
import { FACES, HEAD } from '../../../views/kit/mood-drawings.ts'
import { moodWords, senseOf } from '../../../views/kit/mood-words.ts'
import { openingMoves } from '../../opening/fragment.ts'
import { escaped, items } from './markup.ts'
import type { ShownOpening } from './shown-openings.ts'

/**
 * What is said and what may be answered at the opening of a play, as the conversation of the play shows them; an
 * end-to-end test compares them. Each choice is a link to itself: the browser keeps it in the address.
 */
export function conversationMarkup({ seed, view }: ShownOpening, t: Translate): string {
  const moves = openingMoves(seed, view)
  const link = (at: number, kind: string, inside: string) => {
    const fragment = moves[at]?.fragment
    return `<a class="${kind}" id="${fragment}" href="#${fragment}">${inside}</a>`
  }
  const listed = view.actions.filter(isListed)
  const replies = listed.map((action, at) => link(at, 'reply', replyInside(t, action, at + 1)))
  const beside = moves.slice(listed.length).map(({ move }, at) => {
    const words = move?.kind === 'hint' ? 'work.help.hint' : move?.kind === 'close' ? closing(view) : 'play.advance'
    return link(listed.length + at, 'button', escaped(t(words)))
  })
  const title = `<h2 class="replies-title" id="replies-${seed}">${escaped(titleOf(t, view))}</h2>`
  const list = `${title}${noteOf(t, view)}<ol aria-labelledby="replies-${seed}">${items(replies)}</ol>`
  return `<section class="conversation" aria-label="${escaped(t('play.conversation'))}">
<ol class="lines" aria-label="${escaped(t('play.lines'))}">${view.lines.map((line) => lineMarkup(t, line)).join('')}</ol>
<div class="actions">${replies.length > 0 ? `<div class="replies">${list}</div>` : ''}
${beside.length > 0 ? `<div class="opening-beside">${beside.join(' ')}</div>` : ''}</div>
</section>`
}

type Listed = Extract<PlayAction, { kind: 'reply' | 'ask' | 'consult' | 'incident' }>

/** Numbered in a list, always before what is not. */
function isListed(action: PlayAction): action is Listed {
  return ['reply', 'ask', 'consult', 'incident'].includes(action.kind)
}

function closing({ actions }: PlayView): TextKey {
  return actions[0]?.kind === 'ask' ? 'play.askClose' : 'work.consult.close'
}

function titleOf(t: Translate, { actions }: PlayView): string {
  const kind = actions[0]?.kind
  if (kind === 'consult') return t('work.consult.title')
  if (kind === 'incident') return t('work.incident.do')
  return t(kind === 'ask' ? 'play.ask' : 'play.replies')
}

function noteOf(t: Translate, { actions }: PlayView): string {
  const closing = actions.find((action) => action.kind === 'close')
  if (closing?.kind !== 'close') return ''
  const count = closing.left
  const asks = actions[0]?.kind === 'ask'
  const words = asks ? t('play.askLeft', { count }) : `${t('work.consult.cost')} ${t('work.consult.left', { count })}`
  return `<p class="replies-note">${escaped(words)}</p>`
}

function replyInside(t: Translate, action: Listed, rank: number): string {
  const words = action.kind === 'consult' ? action.title : action.words
  return `<span class="reply-number">${rank}</span><span class="reply-words"><span>${escaped(words)}</span>${mannerOf(t, action)}</span>`
}

function mannerOf(t: Translate, action: Listed): string {
  if (action.kind === 'consult') return ''
  const { tone, posture } = action
  const manner = [
    ...(tone ? [t('play.toneOf', { tone: t(`words.tone.${tone}`) })] : []),
    ...(posture ? [t(`words.posture.${posture}`)] : []),
  ]
  return manner.length > 0 ? ` <span class="reply-manner">${escaped(manner.join(', '))}</span>` : ''
}

function lineMarkup(t: Translate, { by, name, words, mood, channel }: Line): string {
  if (by === 'narrator') return `<li class="told">${escaped(words)}</li>`
  const told = mood ? `<span class="hidden-words">, ${escaped(moodWords(t, mood, channel))}</span>` : ''
  const face =
    mood && senseOf(channel) === 'seen'
      ? `<svg class="mood-face" data-mood="${mood}" viewBox="0 0 40 40" aria-hidden="true"><path class="mood-head" d="${HEAD}"/><path d="${FACES[mood]}"/></svg>`
      : ''
  return `<li class="bubble" data-by="${by}">${face}<div class="bubble-words"><p class="bubble-name"><span>${escaped(name)}</span>${told}<span class="hidden-words">:</span></p><p>${escaped(words)}</p></div></li>`
}
