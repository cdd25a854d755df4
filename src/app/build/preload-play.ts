import type { HtmlTagDescriptor, Plugin } from 'vite'

/** The module with which a play begins: it comes by a lazy import, so that other pages may do without. */
const PLAY = /\/src\/session\/local-session\.ts$/

/**
 * Tells the page, as soon as it is read, of the program a play begins with. Otherwise the browser hears of it only once
 * the first program has come and run: on a slow line, a third of the time to the first choice.
 */
export function preloadPlay(): Plugin {
  return {
    name: 'comptoir-preload-play',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk')
        const play = chunks.find(({ moduleIds }) => moduleIds.some((id) => PLAY.test(id)))
        if (play === undefined) throw new Error('the build has no program of a play to preload')
        const names = [play.fileName, ...play.imports].filter((name) => !html.includes(name))
        return names.map(
          (name): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
            injectTo: 'head',
          }),
        )
      },
    },
  }
}
