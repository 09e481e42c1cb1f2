import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  charts: { id: 'reviewExtras.charts', defaultMessage: 'Charts' },
  exported: { id: 'reviewExtras.exported', defaultMessage: 'Export CSV' },
  failed: {
    id: 'reviewExtras.failed',
    defaultMessage: 'This part could not be loaded. Check your connection.',
  },
})
