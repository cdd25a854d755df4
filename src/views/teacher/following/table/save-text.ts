/** Offers a text as a file of the reader's own device. */
export function saveText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  // Freed once the download has surely begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
