import { toRetryAfterMs } from './toRetryAfterMs.ts'

/** What a host's error value says, wherever it says it. */
export interface HostErrorReport {
  /** Texts that stand where a code stands, outermost first. */
  codes: string[]
  /** `error` of an OAuth body. */
  oauthError?: string
  /** HTTP status; 0 when the browser got no answer. */
  status?: number
  /** From the header beside status 429 or 503, where the host lets it be read. */
  retryAfterMs?: number | undefined
  /** The first text that is meant for people. */
  text?: string
}

const maximumDepth = 4
const maximumJsonLength = 200_000
const nestedKeys = ['error', 'body', 'data', 'response', 'xhr', 'responseJSON'] as const
const textKeys = ['message', 'error_description', 'detail'] as const

/**
 * Collect what an unknown value from the host says. Reads a fixed list of names only, to a fixed
 * depth, so that cycles, depth and breadth cost nothing; names that throw count as absent.
 *
 * @param isProxied The answer may be of the vendor's server, whose body says nothing for the host:
 *   only an outermost code counts. Default: false.
 */
export function readHostValue(values: readonly unknown[], isProxied = false): HostErrorReport {
  const report: HostErrorReport = { codes: [] }
  for (const value of values) readValue(value, 0)
  return report

  function readValue(value: unknown, depth: number): void {
    if (depth > maximumDepth) return
    if (typeof value === 'string') return readText(value, depth)
    if (typeof value !== 'object' || value === null) return

    const code = readProperty(value, 'code')
    if (typeof code === 'string' && (depth === 0 || !isProxied)) report.codes.push(code)
    for (const status of [code, readProperty(value, 'status')]) {
      if (isStatus(status)) report.status ??= status
    }
    if (report.status === 429 || report.status === 503)
      report.retryAfterMs ??= readRetryAfter(value)
    const error = readProperty(value, 'error')
    // Only an outermost `error` is the token endpoint's; deeper ones are the API's or the vendor's.
    if (typeof error === 'string' && depth === 0) report.oauthError ??= error

    const keepText = (key: string): void => {
      const text = readProperty(value, key)
      if (typeof text === 'string' && text !== '') report.text ??= text
    }
    textKeys.forEach(keepText)
    for (const key of nestedKeys) {
      const nested = readProperty(value, key)
      if (typeof nested === 'object') readValue(nested, depth + 1)
    }
    const responseText = readProperty(value, 'responseText')
    if (typeof responseText === 'string') readJson(responseText, depth + 1)
    // Last, because a body says more than the status line.
    keepText('statusText')
  }

  function readText(text: string, depth: number): void {
    const trimmed = text.slice(0, maximumJsonLength).trim()
    if (readJson(trimmed, depth)) return
    // Beside a status it is the status line's text, and that is the server's.
    const isCode = !report.status && /^[A-Za-z]+([_-][A-Za-z]+)+$/.test(trimmed)
    if (isCode) report.codes.push(trimmed)
    if (trimmed !== '') report.text ??= trimmed
  }

  function readJson(text: string, depth: number): boolean {
    if (text.length > maximumJsonLength || !/^\s*["{[]/.test(text)) return false
    try {
      readValue(JSON.parse(text), depth)
      return true
    } catch {
      // Not JSON (or nested too deeply for the parser): then it says nothing to us.
      return false
    }
  }
}

function readProperty(value: object, key: string): unknown {
  try {
    return Reflect.get(value, key)
  } catch {
    // A getter may throw (`responseText` of an XMLHttpRequest does), a proxy may be revoked.
    return undefined
  }
}

/** All headers, because a browser complains in the console when a hidden one is asked for. */
function readRetryAfter(value: object): number | undefined {
  const read = readProperty(value, 'getAllResponseHeaders')
  if (typeof read !== 'function') return undefined
  try {
    const [, text] = /^retry-after:(.+)/im.exec(Reflect.apply(read, value, [])) ?? []
    return text === undefined ? undefined : toRetryAfterMs(text)
  } catch {
    return undefined
  }
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && /^(?:0|[1-5]\d\d)$/.test(String(value))
}
