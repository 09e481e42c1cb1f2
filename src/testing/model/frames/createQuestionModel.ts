import { questionTimeoutMs } from './FrameOperation.ts'
import type { Question } from './createSharedHost.ts'

export interface QuestionModelParameters {
  now: () => number
  /** The access requests that are open. */
  listOpen: () => Iterable<Question>
  report: (violation: string) => void
}

/** When the page may ask the user: it knows the frames' actions and the host's answers only. */
export function createQuestionModel({ now, listOpen, report }: QuestionModelParameters) {
  /** Frames that asked, or were refused; what they know goes with them. */
  const touched = new Set<number>()
  // Nobody has asked yet, so one question is free.
  let mayAsk = true

  /** A frame may ask again beside its own question; the newest counts. */
  const listYoung = (exceptFrame?: number) =>
    [...listOpen()].filter(
      ({ frame, openedAt, isSuperseded }) =>
        frame !== exceptFrame && !isSuperseded && now() - openedAt < questionTimeoutMs,
    )

  return {
    /** Questions whose time is not over. */
    listYoung,
    act() {
      mayAsk = true
    },
    onQuestion(frame: number) {
      if (listYoung(frame).length > 0) report('Two access requests are open.')
      if (!mayAsk) report('The user is asked again without having acted.')
      mayAsk = false
      touched.add(frame)
    },
    onRefusal(frame: number) {
      mayAsk = false
      touched.add(frame)
    },
    /** Some questions may have run out of time. */
    onTime(before: number) {
      const end = (openedAt: number) => openedAt + questionTimeoutMs
      if (
        [...listOpen()].some(({ openedAt }) => before < end(openedAt) && end(openedAt) <= now())
      ) {
        mayAsk = false
      }
    },
    /** What it was told is forgotten with it. */
    remove(frame: number) {
      if (touched.delete(frame)) mayAsk = true
    },
  }
}
