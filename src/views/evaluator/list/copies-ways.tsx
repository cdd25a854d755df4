import { apiAddress } from '../../api.ts'
import { useText } from '../../context.ts'
import type { Who } from '../../who.ts'
import { type Scope, scopeAddress, scopeRoute } from '../marking-path.ts'
import { CopiesExports } from './copies-exports.tsx'

interface CopiesWaysProps {
  readonly scope: Scope
  readonly who: Who
  /** The one whose copies are shown; undefined: those of several. */
  readonly assignment: string | undefined
}

/** What an assignment gives as files: see `server/api/routes/exports.ts`. */
const FILES = ['recapnotes.xlsx', 'recapnotes.csv', 'data.json', 'xapi.json'] as const
const NAMES = {
  'recapnotes.xlsx': 'recap',
  'recapnotes.csv': 'recapCsv',
  'data.json': 'data',
  'xapi.json': 'xapi',
} as const

/** What else there is to see of these copies. */
export function CopiesWays({ scope, who, assignment }: CopiesWaysProps) {
  const t = useText()
  return (
    <nav class="copies-ways" aria-label={t('marking.list.ways')}>
      <a class="button" href={scopeAddress(scope, 'accord')}>
        {t('marking.agreement.title')}
      </a>
      <a class="button" href={scopeAddress(scope, 'decisions')}>
        {t('marking.items.title')}
      </a>
      {who.role === 'teacher' && (
        <a class="button" href={scopeAddress(scope, 'double')}>
          {t('marking.second.title')}
        </a>
      )}
      <CopiesExports assignment={assignment} />
      {scope.of === 'devoir' &&
        FILES.map((file) => (
          <a key={file} class="button" data-kind="plain" href={apiAddress(`${scopeRoute(scope)}/${file}`)} download>
            {t(`marking.print.files.${NAMES[file]}`)}
          </a>
        ))}
    </nav>
  )
}
