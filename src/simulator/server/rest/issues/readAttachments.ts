import { readLimited } from '../../connect/readLimited.ts'
import { RestError } from '../RestError.ts'

/** Of one request, in bytes (ours, as is the number of attachments). */
const limitBytes = 1_048_576
const maximumCount = 20
// No folders, and nothing that a header or a terminal would take for more than a letter.
// oxlint-disable-next-line no-control-regex
const safeName = /^(?!\.{1,2}$)[^/\\\u0000-\u001F\u007F-\u009F]{1,255}$/u

/**
 * The files of a form, by their names.
 * @param present names of the attachments that are there; files of the same names take their places
 * @throws {RestError} 400 for a body that is no form with a file in it, 413 for one that is too long
 */
export async function readAttachments(
  request: Request,
  present: Iterable<string>,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const bytes = await readLimited(new Response(request.body), limitBytes)
  if (!bytes) throw new RestError(413, `Attachments may have ${limitBytes} bytes at most.`)
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const file of await readFiles(bytes, request.headers.get('Content-Type') ?? '')) {
    if (!safeName.test(file.name)) throw new RestError(400, 'An attachment needs a plain name.')
    files.set(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  if (files.size === 0) throw new RestError(400, 'Send at least one file, as multipart/form-data.')
  if (new Set([...present, ...files.keys()]).size > maximumCount) {
    throw new RestError(400, `An issue may have ${maximumCount} attachments at most.`)
  }
  return files
}

async function readFiles(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<File[]> {
  try {
    const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData()
    return [...form.values()].filter((value) => typeof value !== 'string')
  } catch {
    // No form, or a broken one.
    return []
  }
}
