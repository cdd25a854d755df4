import { useEffect } from 'preact/hooks'

/**
 * Prints on that paper while this page is shown. A rule in a style sheet would stay, and turn the other pages too; a page
 * named in CSS is laid out at the width of the default one.
 */
export function usePaper(size: 'A4 landscape' | 'A4 portrait', margin: '8mm' | '10mm'): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { size: ${size}; margin: ${margin} }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [])
}
