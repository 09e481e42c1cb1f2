export interface FakeAnswer {
  status: number
  body?: string
  statusText?: string
}

export interface SentRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: unknown
}

/**
 * An `XMLHttpRequest` that answers from a list, or as a function says, and a record of what was
 * sent. `0` is a lost line.
 */
export function createFakeHttp(answers: FakeAnswer[] | ((request: SentRequest) => FakeAnswer)) {
  const sent: SentRequest[] = []

  class FakeHttpRequest extends XMLHttpRequest {
    readonly #request: SentRequest = { method: '', url: '', headers: {}, body: undefined }
    #answer: FakeAnswer = { status: 0 }

    override get status() {
      return this.#answer.status
    }
    override get statusText() {
      return this.#answer.statusText ?? ''
    }
    override get responseText() {
      return this.#answer.body ?? ''
    }
    override open(method: string, url: string | URL) {
      this.#request.method = method
      this.#request.url = String(url)
    }
    override setRequestHeader(name: string, value: string) {
      this.#request.headers[name] = value
    }
    override send(body?: unknown) {
      sent.push({ ...this.#request, body })
      const answer =
        typeof answers === 'function' ? answers({ ...this.#request, body }) : answers.shift()
      this.#answer = answer ?? { status: 0 }
      const isLost = this.#answer.status === 0
      queueMicrotask(() => this.dispatchEvent(new ProgressEvent(isLost ? 'error' : 'load')))
    }
  }

  return { sent, createHttpRequest: () => new FakeHttpRequest() }
}
