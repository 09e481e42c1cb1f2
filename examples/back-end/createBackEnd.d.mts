export interface BackEndParameters {
  /** The build, with `_headers` and `atlassian-connect.json`. */
  folder: string
  /** Where the app is to be reached, without a slash at the end. */
  baseUrl: string
  installations: {
    findSecret: (clientKey: string) => string | undefined
    putSecret: (clientKey: string, secret: string) => Promise<void>
  }
  /** What the company's rules say about a pull request, for one customer. */
  judge: (asked: { clientKey: string; pullRequest: number }) => {
    verdict: 'pass' | 'attention'
    reasons: string[]
  }
  /** Milliseconds since the epoch. Default: `Date.now`. */
  now?: () => number
}

export function createBackEnd(
  parameters: BackEndParameters,
): (request: Request) => Promise<Response>
