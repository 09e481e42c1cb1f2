import { messages } from '../messages.ts'

/** What sections are called, with their counts. */
export const sectionWords = {
  needsMe: messages.needsMe,
  mine: messages.mine,
  others: messages.others,
} as const
