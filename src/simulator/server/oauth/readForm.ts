import { OAuthError } from './OAuthError.ts'

/** The text fields of a form. Those without a value count as left out (RFC 6749 §3.1). */
export interface GrantForm {
  get: (name: string) => string | undefined
  /** Of a field that may come more than once; with empty ones. */
  all: (name: string) => readonly string[]
}

const limitBytes = 65_536
const fieldLimit = 200
const repeatable = new Set(['bitbucket_repository'])
const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data']

/**
 * A form, urlencoded or multipart. Empty for any other body, as Bitbucket takes a JSON body for one
 * without a grant (recorded answers), and for a broken one. The limits are ours.
 *
 * @throws {OAuthError} 413 for a body over 64 KiB; 400 for text that is not UTF-8, for over 200 fields,
 * and for one that is there twice (RFC 6749 §3.2)
 */
export async function readForm(request: Request): Promise<GrantForm> {
  const bytes = await readLimited(request)
  const type = request.headers.get('Content-Type') ?? ''
  const isForm = formTypes.includes(type.split(';')[0]?.trim().toLowerCase() ?? '')
  const pairs = isForm ? await readPairs(bytes, type) : []
  if (pairs.length > fieldLimit) throw new OAuthError('invalid_request', 'Too many parameters')
  const fields = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    const known = fields.get(name)
    if (!known) fields.set(name, [value])
    else if (repeatable.has(name)) known.push(value)
    else throw new OAuthError('invalid_request', `Repeated parameter: ${name.slice(0, 100)}`)
  }
  return {
    get: (name) => fields.get(name)?.[0] || undefined,
    all: (name) => fields.get(name) ?? [],
  }
}

async function readLimited({ body, headers }: Request): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new OAuthError('invalid_request', 'The request is too large', { status: 413 })
  if (Number(headers.get('Content-Length') ?? 0) > limitBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of body ?? []) {
      length += chunk.length
      if (length > limitBytes) throw tooLarge()
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof OAuthError) throw error
    throw new OAuthError('invalid_request', 'The body broke off')
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

async function readPairs(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<[name: string, value: string][]> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new OAuthError('invalid_request', 'The request is not UTF-8')
  }
  if (!/^multipart/i.test(type.trim())) return [...new URLSearchParams(text)]
  let form: FormData
  try {
    form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData()
  } catch {
    return []
  }
  const pairs: [string, string][] = []
  form.forEach((value, name) => {
    if (typeof value === 'string') pairs.push([name, value])
  })
  return pairs
}
