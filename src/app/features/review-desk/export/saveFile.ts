/**
 * Ask the browser to save a text as a file. Nobody is told whether it did: a frame whose sandbox lacks
 * `allow-downloads`, as Bitbucket's does, is refused without a word.
 */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the address by the time that this runs.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
