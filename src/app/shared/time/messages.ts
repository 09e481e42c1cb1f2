import { defineMessages } from '../locale/defineMessages.ts'

export const messages = defineMessages({
  unknown: { id: 'time.unknown', defaultMessage: 'unknown date' },
})
