import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  title: { id: 'connection.title', defaultMessage: 'Connection' },
})
