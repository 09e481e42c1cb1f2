import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  open: { id: 'comment.open', defaultMessage: 'Comment' },
  label: { id: 'comment.label', defaultMessage: 'Your comment' },
  send: { id: 'comment.send', defaultMessage: 'Send comment' },
  cancel: { id: 'comment.cancel', defaultMessage: 'Cancel' },
  empty: { id: 'comment.empty', defaultMessage: 'Write something first.' },
  sent: { id: 'comment.sent', defaultMessage: 'Your comment was added.' },
  notSaved: { id: 'comment.notSaved', defaultMessage: 'Your comment was not saved' },
  maybeSaved: {
    id: 'comment.maybeSaved',
    defaultMessage: 'Your comment may have been saved. Look at the comments before you repeat it',
  },
})
