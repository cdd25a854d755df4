import { useLayoutEffect } from 'preact/hooks'

/** The page takes the whole window and scrolls inside, as long as the component is there. */
export function useWholeWindow(): void {
  useLayoutEffect(() => {
    document.body.dataset.window = 'whole'
    return () => {
      delete document.body.dataset.window
    }
  }, [])
}
