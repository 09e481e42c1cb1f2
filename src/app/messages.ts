import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  loading: { id: 'view.loading', defaultMessage: 'This view is being loaded.' },
  failed: {
    id: 'view.failed',
    defaultMessage: 'This view could not be loaded. Check your connection.',
  },
  retry: { id: 'view.retry', defaultMessage: 'Try again' },
})
