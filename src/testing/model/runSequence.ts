// A turn of the event loop: whatever promises can settle have settled after it.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Bridge } from '../../bridge/core/createBridge.ts'
import { createTestClock } from '../createTestClock.ts'
import { createBadHost } from './createBadHost.ts'
import { createCallers, type Callers } from './createCallers.ts'
import { createConsentModel } from './createConsentModel.ts'
import { createListeners, plainRead } from './createListeners.ts'
import { createProbes } from './createProbes.ts'
import { checkPending, dismissPending } from './pendingRequest.ts'
import { placeOfCode, plainSuccess } from './hostAnswers.ts'
import type { ModelSubject } from './modelSubject.ts'
import { callTimeoutMs, consentTimeoutMs, type Operation, type Sequence } from './Operation.ts'
import { watchTransport } from './watchTransport.ts'

export interface SequenceReport {
  operations: number
  requests: number
  /** What went wrong, in sentences; empty when the bridge kept all rules. */
  violations: readonly string[]
}

/** Play one random world and compare the bridge with the model after each step. */
export async function runSequence(
  subject: ModelSubject,
  sequence: Sequence,
): Promise<SequenceReport> {
  const { shape, maxConcurrent, prompt, operations } = sequence
  const violations: string[] = []
  const report = (violation: string) => violations.push(violation)
  const clock = createTestClock()
  const paths = new Map<number, string>()
  const gone = new Set<number>()
  const probes = createProbes()
  let openQuestions = 0
  const host = createBadHost(subject, clock, sequence)
  const model = createConsentModel({
    now: clock.now,
    getState: () => bridge.consent.getState(),
    countWaiting: () => bridge.consent.countWaiting(),
    isAwaited: (call) => callers.isAwaited(call.path) || probes.isAwaited(call),
    countWaitingAtVendor: () => callers.countWaitingAtVendor(),
    isStuck: () => callers.isStuck(),
    maxConcurrent,
    report,
  })
  const transport = watchTransport(host, {
    now: clock.now,
    onSend(call) {
      probes.onSend(call)
      model.onSend(call)
      callers.send(call)
    },
    onAnswer: model.onAnswer,
  })
  const bridge: Bridge = subject.createBridge({
    transport,
    clock,
    maxConcurrent,
    prompt,
    consentTimeoutMs,
    timeoutMs: callTimeoutMs,
    onEvent(event) {
      if (event.type === 'queued') paths.set(event.call, event.path)
      probes.onEvent(event)
      if (event.type !== 'settled') return
      if (gone.has(event.call)) report('A call settled twice.')
      gone.add(event.call)
      callers.release(paths.get(event.call) ?? '')
    },
  })
  bridge.consent.subscribe(({ status }, previous) => {
    if (status !== previous.status) model.changeStatus(status, previous.status)
  })
  const callers: Callers = createCallers({
    bridge,
    subject,
    now: clock.now,
    prompt,
    isPaused: () => model.isPaused(),
    report,
  })
  const listeners = createListeners({ bridge, callers, report })

  function ask(): void {
    model.act()
    openQuestions += 1
    bridge.consent.ask().then(
      () => (openQuestions -= 1),
      () => report('ask() rejected.'),
    )
  }

  /** A click on "ask again" asks, at once, and only once if it is two. */
  async function askAndLook(times: number): Promise<void> {
    const { status } = bridge.consent.getState()
    const isDue = status !== 'asking' && status !== 'granted'
    const before = model.countQuestions()
    for (let time = 0; time < times; time += 1) ask()
    const isAsked = model.countQuestions() > before
    if (isDue && !isAsked) report('The user wants to be asked, and is not.')
    await nextTurn()
    check()
  }

  function replyAll(kind: number): void {
    for (const call of host.calls.values()) if (!call.answer) call.reply([kind])
  }

  async function play(operation: Operation): Promise<void> {
    switch (operation.type) {
      case 'request':
        callers.request(operation)
        break
      case 'abort':
        callers.abort(operation.signal, operation.renews)
        break
      case 'ask':
        return askAndLook(operation.times)
      case 'dismiss':
        dismissPending(bridge, report, listeners.isSilent())
        break
      case 'answer':
        ;[...host.calls.values()]
          .at(-1 - (operation.pick % host.calls.size))
          ?.reply(operation.kinds)
        break
      case 'allow':
        replyAll(plainSuccess)
        break
      case 'deny':
        replyAll(placeOfCode('USER_DENIED_ACCESS'))
        break
      case 'expire':
        replyAll(placeOfCode('ACCESS_TOKEN_REQUEST_FAILED'))
        break
      case 'advance':
        await clock.advance(operation.ms)
        break
      case 'revoke':
        host.revoke()
        break
      case 'subscribe':
        listeners.subscribe(operation.sends)
        break
      case 'unsubscribe':
        listeners.unsubscribe()
        break
      default:
        return operation satisfies never
    }
    await nextTurn()
    check()
  }

  function check(): void {
    model.check()
    checkPending(bridge, report)
    callers.check()
    // Each call has one deadline at most, the question one lease, and ask() a call of its own. A pause
    // ends by a timer for as long as somebody waits for that.
    const ends = model.isPaused() && bridge.consent.countWaiting() > 0 ? 1 : 0
    const allowed =
      callers.countUnsettled() +
      model.countLeases() +
      Math.max(openQuestions, probes.countOpen()) +
      ends
    if (shape === 'bare' && clock.timerCount > allowed) report('A timer was left running.')
  }

  /** Let everything end: by answers if the host gives them, by its deadline if not. */
  async function finish(): Promise<void> {
    for (let round = 0; sequence.endsWithAnswers && round < 20; round += 1) {
      replyAll(plainSuccess)
      await nextTurn()
    }
    for (let round = 0; round < 10; round += 1) {
      await clock.advance(2 * (consentTimeoutMs + callTimeoutMs + 600))
      if (callers.countUnsettled() === 0) break
      // Calls that wait for a gesture may wait as long as the user likes; now the user acts.
      ask()
    }
    check()
    if (callers.countUnsettled() > 0) report(`${callers.countUnsettled()} calls never settled.`)
    if (openQuestions > 0) report('ask() never settled.')
    if (clock.timerCount > 0) report(`${clock.timerCount} timers are left.`)
    if (bridge.consent.countWaiting() > 0) report('Calls are left waiting.')
  }

  if (sequence.startsGranted) {
    await play(plainRead)
    await play({ type: 'allow' })
  }
  for (const operation of operations) {
    await play(operation)
    if (violations.length > 0) break
  }
  if (violations.length === 0) await finish()
  return { operations: operations.length, requests: callers.countAll(), violations }
}
