import type { Problem } from '../../../../scenario/problem.ts'
import { useText } from '../../../context.ts'

interface ProblemTableProps {
  readonly title: string
  readonly problems: readonly (Problem & { readonly blocking?: boolean })[]
}

/** What an author has to mend: where, what is wrong, what to write. In French, as the language of scenarios is. */
export function ProblemTable({ title, problems }: ProblemTableProps) {
  const t = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard
    <section class="own-frame" aria-label={title} tabIndex={0}>
      <table class="own-problems">
        <caption>{title}</caption>
        <thead>
          <tr>
            {(['line', 'wrong', 'write'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`following.own.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, column, message, advice, blocking }) => (
            <tr key={[line, column, message].join()}>
              <th scope="row">{line}</th>
              <td lang="fr">
                {blocking && <strong class="own-blocking">{t('following.own.blocking')}</strong>} {message}
              </td>
              <td lang="fr">{advice}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
