import { criteriaInPlay } from '../../../audit/acts.ts'
import type { Translate } from '../../../i18n/index.ts'
import type { YearScenario } from '../../../scenario/model.ts'
import { specialitiesFor } from '../../../views/student/briefing/specialities.ts'
import { conversationMarkup } from './conversation-markup.ts'
import { escaped, items } from './markup.ts'
import { shownOpenings } from './shown-openings.ts'

export interface OpeningParts {
  readonly scenario: YearScenario
  /** The style and the program of openings, whole. */
  readonly style: string
  readonly program: string
}

/** From `situations/<scenario>/<year>.html` to the site's first page. */
const HOME = '../../'
/** Where the application goes. */
const PLACE = 'app'

/**
 * The page that a situation opens with: all that is needed to choose, and the choice, before any program has come.
 * Nothing is painted before the application's place, which stands last, is there: the page is laid out once, with the
 * opening that its program has drawn. Browsers that do not know `expect` paint as it comes.
 */
export function openingPage({ scenario, style, program }: OpeningParts, t: Translate): string {
  const openings = shownOpenings(scenario)
  const year = t(`words.year.${scenario.year}`)
  const title = t('shell.pageTitle', { page: t('play.title', { scenario: scenario.title, year }) })
  return `<!doctype html>
<html lang="fr" data-opening="${scenario.id}/${scenario.year}" data-seeds="${openings.map(({ seed }) => seed).join(' ')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<link rel="expect" href="#${PLACE}" blocking="render">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(scenario.summary)}">
<style>${style}</style>
<link rel="icon" href="data:,">
</head>
<body>
<div id="opening">
<header class="opening-bar"><h1>${escaped(scenario.title)} <span class="opening-year">${escaped(year)}</span></h1>
<nav aria-label="${escaped(t('shell.name'))}"><a class="button" data-kind="main" id="opening-resume" hidden>${escaped(t('runs.resume'))}</a>
<a class="button" data-kind="plain" href="${HOME}">${escaped(t('opening.everything'))}</a></nav></header>
<main id="content">
${notes(scenario, t)}
<div class="opening-talk">
${openings.map((opening) => conversationMarkup(opening, t)).join('\n')}
<p class="opening-status" id="opening-status" role="status" data-kept="${escaped(t('opening.kept'))}" data-late="${escaped(t('opening.late'))}"></p>
<noscript><p>${escaped(t('opening.withoutProgram'))}</p></noscript>
</div>
</main>
</div>
<script>${program}</script>
<div id="${PLACE}"></div>
</body>
</html>
`
}

/** What the student knows before the client comes. */
function notes(scenario: YearScenario, t: Translate): string {
  const { role, place, known } = scenario.briefing
  const part = (title: string, inside: string) => `<section><h2>${escaped(title)}</h2>${inside}</section>`
  return `<aside class="opening-notes" aria-label="${escaped(t('briefing.title'))}">
${part(t('briefing.role'), `<p>${escaped(role)}</p>`)}
${part(t('briefing.place'), `<p>${escaped(place)}</p>`)}
${part(t('briefing.known'), `<ul>${items(known.map(escaped))}</ul>`)}
${speciality(scenario, t)}
<p class="opening-help">${escaped(t('briefing.formative'))} <a href="${HOME}#/accessibilite">${escaped(t('foot.declaration'))}</a></p>
</aside>`
}

function speciality(scenario: YearScenario, t: Translate): string {
  if (scenario.year === 'seconde') return `<p class="opening-help">${escaped(t('briefing.secondeNote'))}</p>`
  const offered = specialitiesFor(scenario.specialities, criteriaInPlay(scenario))
  const pills = offered.map(
    (one, at) =>
      `<label class="pill"><input type="radio" name="speciality" value="${one}"${at === 0 ? ' checked' : ''}><span>${escaped(t(`words.specialityShort.${one}`))}</span></label>`,
  )
  return `<fieldset><legend class="pills-title">${escaped(t('briefing.speciality'))}</legend><div class="pills">${pills.join('')}</div><p class="opening-help">${escaped(t('briefing.specialityHelp'))}</p></fieldset>`
}
