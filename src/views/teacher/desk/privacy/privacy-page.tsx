import { useState } from 'preact/hooks'
import { informationNotice, registerSheet } from '../../../../classroom/register.ts'
import type { Classroom } from '../../../../classroom/types.ts'
import { classAddress } from '../../../class-address.ts'
import { useText, useTranslator } from '../../../context.ts'
import { recall, remember } from '../../../kit/browser-memory.ts'
import { Icon } from '../../../kit/icon.tsx'
import { Labelled } from '../../../kit/labelled.tsx'
import { usePaper } from '../../../use-paper.ts'
import { Document } from './document.tsx'
import './privacy.css'
import { SectionHeading } from '../section-heading.tsx'

export interface PrivacyProps {
  readonly classroom: Classroom
  /** The sheet for the school's register, or what students and families are told. */
  readonly kind: 'registre' | 'information'
}

interface SchoolWords {
  readonly school: string
  readonly contact: string
}

/** The same for every class of the school: this browser remembers them. */
function useSchoolWords() {
  const [words, setWords] = useState<SchoolWords>(() => {
    const { school = '', contact = '' } = (recall('school-words') ?? {}) as Partial<Record<string, unknown>>
    return { school: String(school), contact: String(contact) }
  })
  const change = (part: Partial<SchoolWords>) => {
    const next = { ...words, ...part }
    setWords(next)
    remember('school-words', next)
  }
  return [words, change] as const
}

/** A document about the class's data, filled in and ready to print. */
export function PrivacyPage({ classroom, kind }: PrivacyProps) {
  usePaper('A4 portrait', '10mm')
  const { language, t } = useTranslator()
  const [words, change] = useSchoolWords()
  const facts = {
    school: words.school.trim() || null,
    contact: words.contact.trim() || null,
    namesStored: classroom.keepNames,
    purge: new Date(`${classroom.purgeOn}T12:00:00`).toLocaleDateString(language, { dateStyle: 'long' }),
  }
  return (
    <>
      <div class="desk-head">
        <SectionHeading>{t(`privacy.${kind}`)}</SectionHeading>
        <a href={classAddress('bureau', classroom.id, 'reglages')}>{t('privacy.back')}</a>
      </div>
      <SchoolFields words={words} onChange={change} />
      <article class="privacy-document">
        {kind === 'registre' ? (
          <Document document={registerSheet(facts)} />
        ) : (
          <Document document={informationNotice(facts)} />
        )}
      </article>
    </>
  )
}

interface SchoolFieldsProps {
  readonly words: SchoolWords
  readonly onChange: (part: Partial<SchoolWords>) => void
}

function SchoolFields({ words, onChange }: SchoolFieldsProps) {
  const t = useText()
  return (
    <div class="desk-form privacy-fields">
      <p>{t('privacy.fill')}</p>
      <Labelled label={t('privacy.school')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={200}
            value={words.school}
            onInput={({ currentTarget }) => onChange({ school: currentTarget.value })}
          />
        )}
      </Labelled>
      <Labelled label={t('privacy.contact')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={200}
            value={words.contact}
            onInput={({ currentTarget }) => onChange({ contact: currentTarget.value })}
          />
        )}
      </Labelled>
      <button type="button" class="button" data-kind="main" onClick={() => print()}>
        <Icon name="print" />
        {t('privacy.print')}
      </button>
    </div>
  )
}
