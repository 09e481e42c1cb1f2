import { defineMessages } from '../locale/defineMessages.ts'

export const messages = defineMessages({
  label: { id: 'flags.label', defaultMessage: 'Messages' },
  dismiss: { id: 'flags.dismiss', defaultMessage: 'Dismiss' },
})
