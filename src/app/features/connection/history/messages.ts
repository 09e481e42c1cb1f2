import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  heading: { id: 'connectionHistory.heading', defaultMessage: 'What happened on this page' },
  empty: {
    id: 'connectionHistory.empty',
    defaultMessage:
      'Nothing yet. Each question to Bitbucket and its answer will stand here until you leave the page.',
  },
  asked: { id: 'connectionHistory.asked', defaultMessage: 'The app asked for access' },
  allowed: { id: 'connectionHistory.allowed', defaultMessage: 'Access is granted' },
  declined: { id: 'connectionHistory.declined', defaultMessage: 'Access was not granted' },
  blocked: { id: 'connectionHistory.blocked', defaultMessage: 'A saved denial was met' },
  unanswered: { id: 'connectionHistory.unanswered', defaultMessage: 'No answer came in time' },
  signedOut: { id: 'connectionHistory.signedOut', defaultMessage: 'The login had ended' },
  misconfigured: {
    id: 'connectionHistory.misconfigured',
    defaultMessage: 'Bitbucket refused the app itself',
  },
  unavailable: { id: 'connectionHistory.unavailable', defaultMessage: 'Bitbucket did not answer' },
  lost: { id: 'connectionHistory.lost', defaultMessage: 'Access was taken back' },
  failed: {
    id: 'connectionHistory.failed',
    defaultMessage: 'The question failed for another reason',
  },
})
