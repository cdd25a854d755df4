import type { ComponentChildren } from 'preact'
import type { PlayView } from '../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Icon, type IconName } from '../../kit/icon.tsx'
import { Journey } from './journey.tsx'
import { TrustGauge } from './trust-gauge.tsx'
import './play-bar.css'

export type Panel = 'pause' | 'history' | 'facts' | 'documents' | 'journey'

interface BarButtonProps {
  readonly icon: IconName
  readonly label: string
  /** What is shown on hover, when it is more than the label: the whole name, or screen readers would say it twice. */
  readonly name?: string
  readonly onClick: () => void
  readonly children?: ComponentChildren
}

export function BarButton({ icon, label, name = label, onClick, children }: BarButtonProps) {
  return (
    <button type="button" class="bar-button" title={name} onClick={onClick}>
      <Icon name={icon} />
      <span class="bar-label">{label}</span>
      {children}
    </button>
  )
}

interface PlayBarProps {
  readonly view: PlayView
  readonly onOpen: (panel: Panel) => void
  readonly onSettings: () => void
}

/** Where one is, how it goes, and the doors to what is not the conversation. */
export function PlayBar({ view, onOpen, onSettings }: PlayBarProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  const known = view.facts.length
  const learned = t('play.factsNew', { count: known })
  return (
    <header class="play-bar">
      <BarButton icon="pause" label={t('play.pause')} onClick={() => onOpen('pause')} />
      <h1 class="play-title">
        <span lang={lang}>{view.scenario.title}</span>
        <span class="play-year">{t(`words.year.${view.year}`)}</span>
      </h1>
      <div class="play-state">
        <Journey journey={view.journey} onOpen={() => onOpen('journey')} />
        <TrustGauge trust={view.gauges.trust} />
      </div>
      <div class="play-doors">
        <BarButton
          icon="facts"
          label={t('play.facts')}
          name={`${t('play.facts')} ${learned}`}
          onClick={() => onOpen('facts')}
        >
          <span class="bar-count">
            <span aria-hidden="true">{known}</span>
            <span class="hidden-words">{learned}</span>
          </span>
        </BarButton>
        {view.resources.length > 0 && (
          <BarButton icon="documents" label={t('play.documents')} onClick={() => onOpen('documents')}>
            <span class="bar-count" aria-hidden="true">
              {view.resources.length}
            </span>
          </BarButton>
        )}
        <BarButton icon="history" label={t('play.history')} onClick={() => onOpen('history')} />
        <BarButton icon="settings" label={t('shell.settings')} onClick={onSettings} />
      </div>
    </header>
  )
}
