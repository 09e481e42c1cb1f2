import { hostErrorCodes, type HostErrorCode } from '../../contract/hostErrorCode.ts'
import { canary } from './canary.ts'

/** What an answer says about consent, by the host's documents and not by the bridge's code. */
export type AnswerMeaning =
  /** Only a token can bring it. */
  | 'granted'
  /** No call may leave until the user acts. */
  | 'refused'
  /** The token is no longer good. */
  | 'lost'
  /** Nothing. */
  | 'nothing'

export interface AnswerKind {
  readonly meaning: AnswerMeaning
  /** The same, of a call to the vendor's server: what is inside a body is the server's own. */
  readonly proxiedMeaning?: AnswerMeaning
  readonly isSuccess: boolean
  /** Milliseconds in which the API wants no call. Default: none. */
  readonly pauseMs?: number
  /** For those that the sequences use by themselves. */
  readonly name?: string
  /** The arguments of the callback. */
  readonly create: () => unknown[]
}

const text = `sent Bearer ${canary} to /x?access_token=${canary}&jwt=${canary}`

function hostCode(code: HostErrorCode): AnswerKind {
  const meaning = code === 'INVALID_RESPONSE' ? 'nothing' : 'refused'
  return { ...failure(meaning, () => [{ code, message: text }]), name: code }
}

function failure(meaning: AnswerMeaning, create: () => unknown[]): AnswerKind {
  return { meaning, isSuccess: false, create }
}

function success(create: () => unknown[]): AnswerKind {
  return { meaning: 'granted', isSuccess: true, create }
}

function xhr(status: number, responseText: string = text): unknown {
  return { status, statusText: text, responseText }
}

/** With a word of its own on how long: without one, the pause is a matter of chance. */
function tooMany(seconds: number): unknown {
  return {
    status: 429,
    responseText: text,
    getAllResponseHeaders: () => `date: now\r\nretry-after: ${seconds}\r\n`,
  }
}

function createCycle(): unknown {
  const cycle: Record<string, unknown> = { message: text }
  cycle['error'] = cycle
  return cycle
}

function createThrowing(): unknown {
  const fail = (): never => {
    throw new Error(text)
  }
  return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail })
}

function createRevoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

/** Everything a host was seen to answer, and what a hostile one could. */
export const answerKinds: readonly AnswerKind[] = [
  success(() => [{ of: 'host' }]),
  success(() => ['{"of":"host"}']),
  success(() => []),
  success(() => ['not JSON']),
  ...hostErrorCodes.map(hostCode),
  failure('refused', () => ['USER_ALREADY_DENIED_ACCESS']),
  failure('refused', () => ['{"code":"user_denied_access"}']),
  {
    ...failure('refused', () => [{ status: 500, error: { code: 'USER_DENIED_ACCESS' } }]),
    proxiedMeaning: 'granted',
  },
  failure('nothing', () => [{}]),
  failure('nothing', () => []),
  failure('nothing', () => [null, undefined, 0]),
  failure('nothing', () => [text]),
  failure('nothing', () => [new Error(text)]),
  failure('nothing', () => [{ code: 'A_CODE_OF_TOMORROW', message: text }]),
  failure('nothing', () => [xhr(0)]),
  failure('nothing', () => [xhr(200, '<p>Log in</p>')]),
  failure('nothing', () => [{ error: 'invalid_scope', error_description: text }]),
  failure('lost', () => [{ error: 'invalid_grant', error_description: text }]),
  { ...failure('lost', () => [xhr(401)]), name: '401' },
  failure('lost', () => [{}, 'error', xhr(401)]),
  failure('granted', () => [xhr(403)]),
  failure('granted', () => [xhr(404, '{"error":{"message":"gone"}}')]),
  {
    ...failure('granted', () => [tooMany(1)]),
    pauseMs: 1_000,
  },
  failure('granted', () => [xhr(503)]),
  failure('nothing', () => [createThrowing()]),
  failure('nothing', () => [createRevoked()]),
  failure('nothing', () => [createCycle()]),
  failure('nothing', () => [JSON.parse('{"__proto__":{"code":1},"constructor":2}')]),
  success(() => [createCycle()]),
  success(() => [createThrowing()]),
  success(() => [createRevoked()]),
  // oxlint-disable-next-line unicorn/no-thenable -- A host may hand over anything.
  success(() => [{ then: () => undefined }]),
  // oxlint-disable-next-line unicorn/no-thenable -- The same, and it never calls back kindly.
  success(() => [{ then: (_: unknown, reject: (error: unknown) => void) => reject(text) }]),
]

/** Place of a plain success in {@link answerKinds}. */
export const plainSuccess = answerKinds.findIndex(({ isSuccess }) => isSuccess)

/** Place of a 401. */
export const lostToken = answerKinds.findIndex(({ name }) => name === '401')

/** Place of a host's code in {@link answerKinds}. */
export function placeOfCode(code: HostErrorCode): number {
  return answerKinds.findIndex(({ name }) => name === code)
}
