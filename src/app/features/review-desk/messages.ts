import { defineMessages } from '../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  title: { id: 'reviewDesk.title', defaultMessage: 'Review desk' },
})
