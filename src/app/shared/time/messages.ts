import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  unknown: { id: 'time.unknown', defaultMessage: 'unknown date' },
})
