import { messages } from '../messages.ts'

/** What the values of filters are called. */
export const stateWords = {
  open: messages.stateOpen,
  merged: messages.stateMerged,
  declined: messages.stateDeclined,
} as const

export const buildWords = {
  failed: messages.buildFailed,
  running: messages.buildRunning,
  passed: messages.buildPassed,
  none: messages.buildNone,
} as const

export const ageWords = {
  day: messages.ageDay,
  week: messages.ageWeek,
  month: messages.ageMonth,
} as const

export const sortWords = {
  updated: messages.sortUpdated,
  age: messages.sortAge,
  title: messages.sortTitle,
  comments: messages.sortComments,
} as const
