/** Text fit to stand in a page, in an attribute as well. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A list of items, each already markup. */
export function items(list: readonly string[], tag = 'li'): string {
  return list.map((one) => `<${tag}>${one}</${tag}>`).join('')
}
