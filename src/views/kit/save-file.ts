/** Hands a file to the reader's own downloads; nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Freed once the download has surely begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
