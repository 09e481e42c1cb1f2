import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  heading: { id: 'connectionStatus.heading', defaultMessage: 'Status' },
  unknownTitle: { id: 'connectionStatus.unknownTitle', defaultMessage: 'Not connected yet' },
  unknownText: {
    id: 'connectionStatus.unknownText',
    defaultMessage:
      'Nothing has been asked on this page. Connect, and Bitbucket asks you whether you allow access, unless you have allowed it before.',
  },
  lostTitle: { id: 'connectionStatus.lostTitle', defaultMessage: 'Access was taken back' },
  lostText: {
    id: 'connectionStatus.lostText',
    defaultMessage:
      'Access was allowed, and has ended while this page was open. Connect to be asked again.',
  },
  askingTitle: { id: 'connectionStatus.askingTitle', defaultMessage: 'Waiting for your answer' },
  askingText: {
    id: 'connectionStatus.askingText',
    defaultMessage:
      'Bitbucket may be showing an access request. It is on the Bitbucket page, outside of this frame: look for Allow and Deny.',
  },
  grantedTitle: { id: 'connectionStatus.grantedTitle', defaultMessage: 'Connected' },
  grantedText: {
    id: 'connectionStatus.grantedText',
    defaultMessage:
      'Bitbucket lets this app act for you. You can take that back in App authorizations at any time.',
  },
  declinedTitle: { id: 'connectionStatus.declinedTitle', defaultMessage: 'Access was not granted' },
  declinedText: {
    id: 'connectionStatus.declinedText',
    defaultMessage:
      'The app gets nothing from Bitbucket. If that was a mistake, ask again and press Allow.',
  },
  blockedTitle: {
    id: 'connectionStatus.blockedTitle',
    defaultMessage: 'A saved denial blocks the app',
  },
  blockedText: {
    id: 'connectionStatus.blockedText',
    defaultMessage:
      'Bitbucket keeps your denial and does not ask again by itself. Remove it like this:',
  },
  blockedFind: {
    id: 'connectionStatus.blockedFind',
    defaultMessage: 'Open App authorizations and find this app among the denied ones.',
  },
  blockedRevoke: { id: 'connectionStatus.blockedRevoke', defaultMessage: 'Press Revoke.' },
  blockedReload: {
    id: 'connectionStatus.blockedReload',
    defaultMessage: 'Reload this page, connect, and press Allow.',
  },
  returnedText: {
    id: 'connectionStatus.returnedText',
    defaultMessage:
      'You are back. If the denial is removed, reload this page and connect: Bitbucket then asks you.',
  },
  unansweredTitle: { id: 'connectionStatus.unansweredTitle', defaultMessage: 'No answer came' },
  unansweredText: {
    id: 'connectionStatus.unansweredText',
    defaultMessage: 'The access request was not answered in time. Ask again when you are ready.',
  },
  stillOpenText: {
    id: 'connectionStatus.stillOpenText',
    defaultMessage:
      'The access request may still be open on the Bitbucket page. If you press Allow there, the app is connected.',
  },
  signedOutTitle: {
    id: 'connectionStatus.signedOutTitle',
    defaultMessage: 'You are not logged in to Bitbucket',
  },
  signedOutText: {
    id: 'connectionStatus.signedOutText',
    defaultMessage: 'Your login has ended. Log in, then reload this page.',
  },
  misconfiguredTitle: {
    id: 'connectionStatus.misconfiguredTitle',
    defaultMessage: 'The app is not set up correctly',
  },
  misconfiguredText: {
    id: 'connectionStatus.misconfiguredText',
    defaultMessage: 'You cannot mend that. Copy the diagnostics below and send them to the vendor.',
  },
  unavailableTitle: {
    id: 'connectionStatus.unavailableTitle',
    defaultMessage: 'Bitbucket does not answer the app',
  },
  unavailableText: {
    id: 'connectionStatus.unavailableText',
    defaultMessage:
      "Bitbucket's script is missing, or its page no longer knows this app. Reload this page; a content blocker may hold the script back.",
  },
  connect: { id: 'connectionStatus.connect', defaultMessage: 'Connect' },
  askAgain: { id: 'connectionStatus.askAgain', defaultMessage: 'Ask again' },
  checkAgain: { id: 'connectionStatus.checkAgain', defaultMessage: 'Check again' },
  manage: { id: 'connectionStatus.manage', defaultMessage: 'Open App authorizations' },
  reload: { id: 'connectionStatus.reload', defaultMessage: 'Reload this page' },
  openBitbucket: { id: 'connectionStatus.openBitbucket', defaultMessage: 'Open Bitbucket' },
  openVendor: { id: 'connectionStatus.openVendor', defaultMessage: "Open the vendor's site" },
})
