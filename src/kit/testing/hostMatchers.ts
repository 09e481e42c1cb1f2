import type { FakeHost } from '../../testing/createFakeHost.ts'

/** What a matcher of Vitest or Jest answers. */
interface MatcherResult {
  pass: boolean
  message: () => string
}

/** For `declare module 'vitest' { interface Assertion extends HostMatchers {} }`. */
export interface HostMatchers {
  /** So many access requests were opened. Default: at least one. */
  toHavePrompted: (count?: number) => void
  /** Each call was answered, and none of them twice. */
  toHaveSettledOnce: () => void
}

type Matcher<values extends unknown[]> = (received: unknown, ...values: values) => MatcherResult

/** `expect.extend(hostMatchers)`, for fake hosts. */
export const hostMatchers: {
  toHavePrompted: Matcher<[count?: number]>
  toHaveSettledOnce: Matcher<[]>
} = {
  toHavePrompted(received, count) {
    const { promptCount } = requireHost(received)
    const wanted = count === undefined ? 'at least one' : String(count)
    return {
      pass: count === undefined ? promptCount > 0 : promptCount === count,
      message: () => `The host opened ${promptCount} access requests; expected ${wanted}.`,
    }
  },
  toHaveSettledOnce(received) {
    const { answerCounts, calls } = requireHost(received)
    const wrong = calls.flatMap(({ method, path }, index) => {
      const count = answerCounts[index] ?? 0
      return count === 1 ? [] : [`${method} ${path} was answered ${count} times`]
    })
    return {
      pass: wrong.length === 0,
      message: () =>
        wrong.length === 0
          ? 'Each call was answered once.'
          : `${wrong.join('; ')}. Let the user answer, or wait for the answers.`,
    }
  },
}

/** @throws {TypeError} for anything but a fake host. */
function requireHost(value: unknown): FakeHost {
  if (isHost(value)) return value
  throw new TypeError('Give this matcher what createFakeHost() returned.')
}

function isHost(value: unknown): value is FakeHost {
  return typeof value === 'object' && value !== null && 'answerCounts' in value
}
