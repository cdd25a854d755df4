import { useEffect, useState } from 'preact/hooks'

/** True once the reader has touched the page or pressed a key on it: browsers sound nothing before. */
export function useGesture(): boolean {
  const [had, setHad] = useState(() => navigator.userActivation?.hasBeenActive ?? false)
  useEffect(() => {
    if (had) return
    const note = () => setHad(true)
    addEventListener('pointerup', note)
    addEventListener('keydown', note)
    return () => {
      removeEventListener('pointerup', note)
      removeEventListener('keydown', note)
    }
  }, [had])
  return had
}
