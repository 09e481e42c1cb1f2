// A turn of the event loop: whatever promises can settle have settled after it.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { isRefused } from '../../../bridge/core/ConsentState.ts'
import { createTestClock } from '../../createTestClock.ts'
import type { ModelSubject } from '../modelSubject.ts'
import { createFrames, type Frame } from './createFrames.ts'
import { createQuestionModel } from './createQuestionModel.ts'
import { createSharedHost } from './createSharedHost.ts'
import { questionTimeoutMs, type FrameOperation, type FrameSequence } from './FrameOperation.ts'

export interface FrameSequenceReport {
  turns: number
  /** Access requests that were opened. */
  questions: number
  /** What went wrong, in sentences; empty when the frames kept all rules. */
  violations: readonly string[]
}

/** Play one random page with several frames, and compare it with the model after each turn. */
export async function runFrameSequence(
  subject: ModelSubject,
  sequence: FrameSequence,
): Promise<FrameSequenceReport> {
  const { turns, consentTimeoutMs, remembersDenial } = sequence
  const violations: string[] = []
  const report = (violation: string) => violations.push(violation)
  const clock = createTestClock()
  let questions = 0

  const host = createSharedHost({
    now: clock.now,
    remembersDenial,
    onQuestion({ frame }) {
      questions += 1
      model.onQuestion(frame)
    },
    onRefusal: (frame) => model.onRefusal(frame),
  })
  const model = createQuestionModel({ now: clock.now, listOpen: () => host.open.keys(), report })
  const frames = createFrames({ subject, host, clock, consentTimeoutMs })
  const statusOf = ({ bridge }: Frame) => bridge.consent.getState().status

  async function play(operation: FrameOperation): Promise<void> {
    if (operation.type === 'add') return frames.add()
    if (operation.type === 'advance') {
      const before = clock.now()
      await clock.advance(operation.ms)
      return model.onTime(before)
    }
    if (operation.type === 'answer') return host.answer(operation.answer, operation.pick)
    const frame = frames.at(operation.frame)
    if (!frame) return
    switch (operation.type) {
      case 'request':
        return frames.request(frame, operation.prompt, operation.signal)
      case 'abort':
        return frames.abort(frame)
      case 'ask':
        model.act()
        return void frame.bridge.consent.ask()
      case 'remove':
        model.remove(frame.index)
        return frames.remove(frame)
      default:
        return operation satisfies never
    }
  }

  async function playTurn(turn: readonly FrameOperation[]): Promise<void> {
    const [only] = turn
    if (turn.length === 1 && only?.type === 'ask') return askAndLook(only.frame)
    if (turn.length === 1 && only?.type === 'request') return requestAndLook(only)
    const openBefore = new Set([...host.open.keys()].map((question) => question.frame))
    for (const operation of turn) await play(operation)
    // What happens at the same time has no order.
    if (turn.length > 1 && turn.some(({ type }) => type === 'ask' || type === 'remove')) model.act()
    await nextTurn()
    const isAllowed = only?.type === 'answer' && only.answer === 'allow' && openBefore.size > 0
    if (turn.length === 1 && isAllowed) checkGranted(openBefore)
    check()
  }

  /** A click on "ask again" reaches the host, or waits for the question that is open. */
  async function askAndLook(place: number): Promise<void> {
    const frame = frames.at(place)
    if (!frame) return
    const { index } = frame
    const isDue = statusOf(frame) === 'unknown' || isRefused(statusOf(frame))
    const isOpen = model.listYoung(index).length > 0
    const before = host.countFrom(index)
    await play({ type: 'ask', frame: place })
    await nextTurn()
    if (isDue && isOpen && host.mayAsk() && statusOf(frame) !== 'asking')
      report('Asking does not wait its turn.')
    if (isDue && !isOpen && host.countFrom(index) === before) {
      report('The user wants to be asked, and is not.')
    }
    check()
  }

  /** A frame that knows nothing yet finds what the user allowed in another. */
  async function requestAndLook(operation: FrameOperation & { type: 'request' }): Promise<void> {
    const frame = frames.at(operation.frame)
    const isFirst = frame && statusOf(frame) === 'unknown' && operation.prompt === 'firstUse'
    // What a frame knows goes with it.
    const isKnown = frames.list().some((other) => statusOf(other) === 'granted')
    await play(operation)
    await nextTurn()
    if (isFirst && isKnown && host.hasToken() && statusOf(frame) !== 'granted') {
      report('Access was allowed, and a frame that comes later does not find it.')
    }
    check()
  }

  function checkGranted(openBefore: ReadonlySet<number>): void {
    for (const frame of frames.list()) {
      const status = statusOf(frame)
      // A frame with questions of its own goes by their answers.
      if (openBefore.has(frame.index)) continue
      if (status !== 'unknown' && status !== 'granted') report(`Allowed, but ${status} in a frame.`)
      if (frame.bridge.consent.getPending()) report('Allowed, but a frame waits for a gesture.')
    }
  }

  function check(): void {
    const asking = frames.list().filter((frame) => statusOf(frame) === 'asking')
    if (asking.length > 0 && model.listYoung().length === 0) {
      report('A frame waits for a question that nobody asks.')
    }
  }

  async function finish(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      host.answer('allow')
      await clock.advance(3 * questionTimeoutMs)
      // Some calls wait for an action.
      for (const { bridge } of frames.list()) void bridge.consent.ask()
      model.act()
      await nextTurn()
    }
    for (const { unsettled } of frames.list()) {
      if (unsettled > 0) report(`${unsettled} calls of a frame never settled.`)
    }
    if (clock.timerCount > 0) report(`${clock.timerCount} timers are left.`)
    if (frames.heldNames().length > frames.list().length) report('Locks are left.')
    for (const frame of frames.list()) frames.remove(frame)
    if (frames.heldNames().length > 0) report('Locks outlive their frames.')
  }

  for (let frame = 0; frame < sequence.frames; frame += 1) frames.add()
  for (const turn of turns) {
    await playTurn(turn)
    if (violations.length > 0) break
  }
  if (violations.length === 0) await finish()
  return { turns: turns.length, questions, violations }
}
