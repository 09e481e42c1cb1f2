import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  notSaved: { id: 'failedWrite.notSaved', defaultMessage: 'Not saved' },
  maybeSaved: { id: 'failedWrite.maybeSaved', defaultMessage: 'Saved or not is unknown' },
})
