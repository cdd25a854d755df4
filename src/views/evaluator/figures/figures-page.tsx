import type { ComponentChildren } from 'preact'
import { useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { PageHeading } from '../../page.tsx'
import { copiesAddress, type Scope } from '../marking-path.ts'
import './figures.css'

interface FiguresPageProps {
  readonly scope: Scope
  readonly title: string
  readonly intro: string
  readonly children: ComponentChildren
}

/** The frame of a page about many copies. */
export function FiguresPage({ scope, title, intro, children }: FiguresPageProps) {
  const t = useText()
  return (
    <div class="figures">
      <p>
        <a class="button" data-kind="plain" href={copiesAddress(scope)}>
          <Icon name="previous" />
          {t('marking.desk.back')}
        </a>
      </p>
      <PageHeading title={title}>{title}</PageHeading>
      <p class="figures-intro">{intro}</p>
      {children}
    </div>
  )
}
