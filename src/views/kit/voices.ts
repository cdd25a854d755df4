import { useEffect, useState } from 'preact/hooks'

/**
 * The voices of this device for a language, the best first; none where it has none, or cannot speak.
 * Voices that a distant server makes are left out: what is said here would be sent there.
 */
function voicesFor(language: string): readonly SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in globalThis)) return []
  const region = language === 'fr' ? 'fr-fr' : 'en-gb'
  const named = speechSynthesis.getVoices().map((voice) => ({ voice, tag: voice.lang.toLowerCase().replace('_', '-') }))
  const spoken = named.filter(({ voice, tag }) => voice.localService && tag.split('-')[0] === language)
  const native = spoken.filter(({ tag }) => tag === region)
  return (native.length > 0 ? native : spoken).map(({ voice }) => voice)
}

/** The same, followed: browsers find their voices some time after the page has opened. */
export function useVoices(language: string): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(() => voicesFor(language))
  useEffect(() => {
    const follow = () => setVoices(voicesFor(language))
    follow()
    if (!('speechSynthesis' in globalThis)) return
    // Not all browsers make it an event target.
    speechSynthesis.addEventListener?.('voiceschanged', follow)
    return () => speechSynthesis.removeEventListener?.('voiceschanged', follow)
  }, [language])
  return voices
}
