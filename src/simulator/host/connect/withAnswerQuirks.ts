import type { FrameSettings } from '../../../contract/FrameSettings.ts'

type Reply = (...args: unknown[]) => void

/** How the host answers calls of frames: at once, late, or never. */
export function withAnswerQuirks(
  reply: Reply,
  { calls_stay_unanswered: isSilent, answer_delay_ms: delayMs = 0 }: Partial<FrameSettings> = {},
): Reply {
  if (isSilent) return () => undefined
  if (delayMs === 0) return reply
  return (...args) => void setTimeout(() => reply(...args), delayMs)
}
