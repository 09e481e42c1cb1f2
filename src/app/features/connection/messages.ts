import { defineMessages } from '../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  title: { id: 'connection.title', defaultMessage: 'Connection' },
})
