import { defineMessages } from '../locale/defineMessages.ts'

export const messages = defineMessages({
  waitingTitle: { id: 'ui.waitingTitle', defaultMessage: 'Waiting for Bitbucket' },
  waitingText: {
    id: 'ui.waitingText',
    defaultMessage:
      'It may be asking for your permission: look for the access request in the page, outside this panel, and press Allow.',
  },
  spoken: { id: 'ui.spoken', defaultMessage: '{title}. {text}' },
  waitingEnded: { id: 'ui.waitingEnded', defaultMessage: 'Bitbucket has answered.' },
  loading: { id: 'ui.loading', defaultMessage: 'Loading' },
  screenFailed: {
    id: 'ui.screenFailed',
    defaultMessage: 'This part could not be loaded. Check your connection.',
  },
  crashTitle: { id: 'ui.crashTitle', defaultMessage: 'Something in this app went wrong' },
  crashText: {
    id: 'ui.crashText',
    defaultMessage: 'Nothing that you saved is lost. Try again, or reload the page.',
  },
  newTab: { id: 'ui.newTab', defaultMessage: '(opens a new tab)' },
  unread: {
    id: 'ui.unread',
    defaultMessage: '{count, plural, one {One entry} other {# entries}} could not be read.',
  },
  updated: { id: 'ui.updated', defaultMessage: 'Updated {time}' },
  refresh: { id: 'ui.refresh', defaultMessage: 'Refresh' },
  refreshed: { id: 'ui.refreshed', defaultMessage: 'All is up to date.' },
  refreshFailed: {
    id: 'ui.refreshFailed',
    defaultMessage: 'Not everything could be refreshed.',
  },
  flags: { id: 'ui.flags', defaultMessage: 'Messages' },
  dismiss: { id: 'ui.dismiss', defaultMessage: 'Dismiss' },
  toneWarning: { id: 'ui.toneWarning', defaultMessage: 'Warning' },
  toneError: { id: 'ui.toneError', defaultMessage: 'Error' },
  toneInformation: { id: 'ui.toneInformation', defaultMessage: 'Information' },
  offline: {
    id: 'ui.offline',
    defaultMessage: 'You are offline. What was loaded stays here, and the rest follows by itself.',
  },
  online: { id: 'ui.online', defaultMessage: 'You are online again.' },
  pauseEnded: { id: 'ui.pauseEnded', defaultMessage: 'The pause is over. You can try again.' },
  failure: { id: 'ui.failure', defaultMessage: '{what}: {why}' },
  whyNetwork: {
    id: 'ui.whyNetwork',
    defaultMessage: 'Bitbucket could not be reached. Check your connection.',
  },
  whySignedOut: {
    id: 'ui.whySignedOut',
    defaultMessage: 'log in to Bitbucket, then reload this page.',
  },
  whyShape: { id: 'ui.whyShape', defaultMessage: 'the answer has an unexpected form.' },
  whyTimeout: { id: 'ui.whyTimeout', defaultMessage: 'no answer came in time.' },
  whyHost: { id: 'ui.whyHost', defaultMessage: 'Bitbucket could not carry out the call.' },
  whyUnauthorized: {
    id: 'ui.whyUnauthorized',
    defaultMessage: 'Bitbucket no longer accepts this panel. Reload the page.',
  },
  whyForbidden: { id: 'ui.whyForbidden', defaultMessage: 'you have no permission for it.' },
  whyMissing: {
    id: 'ui.whyMissing',
    defaultMessage: 'it does not exist, or you may not see it.',
  },
  whyChanged: {
    id: 'ui.whyChanged',
    defaultMessage: 'it has changed meanwhile. Reload the page.',
  },
  whyPause: { id: 'ui.whyPause', defaultMessage: 'Bitbucket asks for a pause.' },
  whyServer: {
    id: 'ui.whyServer',
    defaultMessage: 'the server has a problem. Try again later.',
  },
  whyStatus: {
    id: 'ui.whyStatus',
    defaultMessage: 'the server answered with status {status}.',
  },
})
