import { classAddress } from './class-address.ts'
import { useText } from './context.ts'
import { PageHeading } from './page.tsx'
import { homeAddress } from './route.ts'
import { Problem } from './services.ts'

/** Says why a page can't be shown, and leads home. */
export function ProblemPage({ error }: { error: unknown }) {
  const t = useText()
  const known = error instanceof Problem && error.problem.at === 'run' ? error.problem.code : null
  return (
    <div class="plain-page">
      <PageHeading title={t('problem.title')}>{t('problem.title')}</PageHeading>
      <p role="alert">{known === null ? t('shell.notLoaded') : t(`problem.${known}`)}</p>
      <p>
        {(known === 'door' || known === 'closed') && (
          <>
            <a class="button" data-kind="main" href={classAddress('classe')}>
              {t('problem.toClass')}
            </a>{' '}
          </>
        )}
        <a class="button" href={homeAddress}>
          {t('problem.home')}
        </a>
      </p>
    </div>
  )
}

/** The same, for a page that has the whole window and so no shell around it. */
export function WholePageProblem({ error }: { error: unknown }) {
  return (
    <main id="content" class="shell-page" tabIndex={-1}>
      <ProblemPage error={error} />
    </main>
  )
}

export function NotFoundPage() {
  const t = useText()
  return (
    <div class="plain-page">
      <PageHeading title={t('problem.notFound.title')}>{t('problem.notFound.title')}</PageHeading>
      <p>{t('problem.notFound.text')}</p>
      <p>
        <a class="button" href={homeAddress}>
          {t('problem.home')}
        </a>
      </p>
    </div>
  )
}
