import { defineMessages } from '../locale/defineMessages.ts'

/** What leads on: the controls, and the steps of a way. */
export const messages = defineMessages({
  ask: { id: 'recovery.ask', defaultMessage: 'Ask again' },
  check: { id: 'recovery.check', defaultMessage: 'Check again' },
  retry: { id: 'recovery.retry', defaultMessage: 'Try again' },
  retryIn: {
    id: 'recovery.retryIn',
    defaultMessage: 'Try again in {seconds, plural, one {# second} other {# seconds}}',
  },
  openAuthorizations: {
    id: 'recovery.openAuthorizations',
    defaultMessage: 'Open App authorizations',
  },
  reload: { id: 'recovery.reload', defaultMessage: 'Reload' },
  reloadPage: { id: 'recovery.reloadPage', defaultMessage: 'Reload this page' },
  openBitbucket: { id: 'recovery.openBitbucket', defaultMessage: 'Open Bitbucket' },
  stepAsk: { id: 'recovery.stepAsk', defaultMessage: 'Ask again.' },
  stepOpenAuthorizations: {
    id: 'recovery.stepOpenAuthorizations',
    defaultMessage: 'Open App authorizations: Personal settings, App authorizations.',
  },
  stepRemoveDenial: {
    id: 'recovery.stepRemoveDenial',
    defaultMessage: 'Find this app among the denied ones and press Revoke.',
  },
  stepReload: { id: 'recovery.stepReload', defaultMessage: 'Reload this Bitbucket page.' },
  stepAllow: { id: 'recovery.stepAllow', defaultMessage: 'Press Allow in the access request.' },
  stepSignIn: { id: 'recovery.stepSignIn', defaultMessage: 'Log in to Bitbucket.' },
  stepOpenBitbucket: {
    id: 'recovery.stepOpenBitbucket',
    defaultMessage: 'Open a pull request in Bitbucket.',
  },
  stepCopyDetails: { id: 'recovery.stepCopyDetails', defaultMessage: 'Copy the details below.' },
  stepContactVendor: {
    id: 'recovery.stepContactVendor',
    defaultMessage: "Send them to the app''s vendor.",
  },
  stepWait: { id: 'recovery.stepWait', defaultMessage: 'Wait a moment.' },
  stepTryAgain: { id: 'recovery.stepTryAgain', defaultMessage: 'Try again.' },
})
