/** A form's body: multipart, if it holds a file. */
export function toExampleForm(
  fields: Readonly<Record<string, string | Blob>>,
): FormData | URLSearchParams {
  const multipart = new FormData()
  const urlencoded = new URLSearchParams()
  let isMultipart = false
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') {
      multipart.append(name, value)
      urlencoded.append(name, value)
    } else {
      multipart.append(name, value)
      isMultipart = true
    }
  }
  return isMultipart ? multipart : urlencoded
}
