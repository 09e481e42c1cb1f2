import * as fc from 'fast-check'
import type { HostAnswer, TransportCall } from '../../../bridge/core/Transport.ts'
import { createTestClock } from '../../createTestClock.ts'
import { answerKinds, lostToken, plainSuccess } from '../hostAnswers.ts'
import type { ModelSubject } from '../modelSubject.ts'

/** Calls that are made, aborted and answered in any order. */
export interface CoreRace {
  calls: readonly { kind: 'request' | 'proxyRequest'; isWrite: boolean; isAborted: boolean }[]
  /** Places in the list of answers, used in turn. */
  answers: readonly number[]
  maxConcurrent: number
}

const answer = fc.oneof(
  { weight: 4, arbitrary: fc.constant(plainSuccess) },
  { weight: 1, arbitrary: fc.constant(lostToken) },
  { weight: 2, arbitrary: fc.nat({ max: answerKinds.length - 1 }) },
)

export const coreRaceArbitrary: fc.Arbitrary<CoreRace> = fc.record({
  calls: fc.array(
    fc.record({
      kind: fc.constantFrom('request', 'proxyRequest'),
      isWrite: fc.boolean(),
      isAborted: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  answers: fc.array(answer, { minLength: 1, maxLength: 6 }),
  maxConcurrent: fc.integer({ min: 1, max: 3 }),
})

/** Play one order of events. Answers sentences that say what went wrong. */
export async function playCoreRace(
  { createBridge }: ModelSubject,
  scheduler: fc.Scheduler,
  { calls, answers, maxConcurrent }: CoreRace,
): Promise<string[]> {
  const violations: string[] = []
  const clock = createTestClock()
  const settled = calls.map(() => 0)
  let sent = 0
  let questions = 0
  let isRefused = false

  async function send({ path }: TransportCall): Promise<HostAnswer> {
    const isQuestion = bridge.consent.getState().status !== 'granted'
    const kind = answerKinds[answers[sent % answers.length] ?? plainSuccess]
    sent += 1
    if (isRefused) violations.push(`${path} left after a refusal.`)
    if (isQuestion) questions += 1
    if (questions > 1) violations.push('Two questions are open.')
    await scheduler.schedule(Promise.resolve(), `answer ${path}`)
    if (isQuestion) questions -= 1
    if (isQuestion && kind?.meaning === 'refused' && !kind.proxiedMeaning) isRefused = true
    const values = kind?.create() ?? []
    return kind?.isSuccess ? { type: 'success', value: values[0] } : { type: 'error', values }
  }

  const capabilities = { consentCodes: true, abort: false, flags: false }
  const bridge = createBridge({
    transport: { name: 'race', capabilities, send },
    clock,
    maxConcurrent,
  })
  for (const [index, { kind, isWrite, isAborted }] of calls.entries()) {
    const controller = new AbortController()
    const settle = () => {
      settled[index] = (settled[index] ?? 0) + 1
    }
    const parameters = { path: `/${index}`, signal: controller.signal }
    void scheduler
      .schedule(Promise.resolve(), `call ${index}`)
      .then(() => bridge[kind]({ ...parameters, method: isWrite ? 'POST' : 'GET' }))
      .then(settle, settle)
    if (isAborted) {
      void scheduler.schedule(Promise.resolve(), `abort ${index}`).then(() => controller.abort())
    }
  }
  await scheduler.waitIdle()
  // The API may have wanted a pause, after any of the calls. Deadlines are far beyond these seconds.
  for (let pause = 0; pause < calls.length; pause += 1) {
    await clock.advance(1_000)
    await scheduler.waitIdle()
  }

  // The host has answered all, so nothing may be left to a deadline.
  if (settled.some((count) => count !== 1))
    violations.push(`Calls settled ${settled.join()} times.`)
  if (clock.timerCount > 0) violations.push(`${clock.timerCount} timers are left.`)
  if (bridge.consent.countWaiting() > 0) violations.push('Calls are left waiting.')
  return violations
}
