import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  title: { id: 'reviewDesk.title', defaultMessage: 'Review desk' },
})
