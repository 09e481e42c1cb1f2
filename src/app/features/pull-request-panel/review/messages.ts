import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  approve: { id: 'review.approve', defaultMessage: 'Approve' },
  withdrawApproval: { id: 'review.withdrawApproval', defaultMessage: 'Withdraw approval' },
  requestChanges: { id: 'review.requestChanges', defaultMessage: 'Request changes' },
  withdrawRequest: {
    id: 'review.withdrawRequest',
    defaultMessage: 'Withdraw request for changes',
  },
  done: {
    id: 'review.done',
    defaultMessage:
      '{change, select, approve {You approved this pull request.} withdrawApproval {You withdrew your approval.} requestChanges {You requested changes.} other {You withdrew your request for changes.}}',
  },
  notSaved: { id: 'review.notSaved', defaultMessage: 'Your decision was not saved' },
  maybeSaved: {
    id: 'review.maybeSaved',
    defaultMessage: 'Your decision may have been saved. Look at the approvals before you repeat it',
  },
})
