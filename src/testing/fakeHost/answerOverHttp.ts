import type { ConnectRequestOptions } from '../../contract/AtlassianConnect.ts'
import type { FakeHttpAnswer } from './FakeHostParameters.ts'

/** Hand an HTTP answer to the app's callbacks: `(body, textStatus, xhr)`, or xhr first for errors. */
export function answerOverHttp(
  { success, error, responseType }: ConnectRequestOptions,
  answer: FakeHttpAnswer,
): void {
  const { status, body = '', headers = {} } = answer === 'unreachable' ? { status: 0 } : answer
  const lines = Object.entries(headers).map(
    ([name, value]) => `${name.toLowerCase()}: ${value}\r\n`,
  )
  const xhr = {
    status,
    statusText: '',
    responseText: body,
    getResponseHeader: (name: string) => new Headers(headers).get(name),
    getAllResponseHeaders: () => lines.join(''),
  }
  if (status < 200 || status >= 300) return error?.(xhr, 'error', '')
  if (responseType === 'text') return success?.(body, 'success', xhr)
  if (body === '') return success?.(undefined, 'nocontent', xhr)
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (reason) {
    return error?.(xhr, 'parsererror', reason)
  }
  success?.(value, 'success', xhr)
}
