import { useEffect } from 'preact/hooks'

/**
 * Prints on the long side of the paper while this page is shown. A rule in a style sheet would stay, and turn the other
 * pages too; a page named in CSS is laid out at the width of the default one.
 */
export function useLandscape(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('@page { size: A4 landscape; margin: 10mm }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [])
}
