import { defineMessages } from '../locale/defineMessages.ts'

/** Never "you denied": it may not be so. */
export const messages = defineMessages({
  declinedTitle: { id: 'consent.declinedTitle', defaultMessage: 'Access was not granted' },
  declinedText: {
    id: 'consent.declinedText',
    defaultMessage:
      'This panel shows approvals and builds as you, so Bitbucket has to let it act on your behalf. Nothing was read.',
  },
  declinedFlag: {
    id: 'consent.declinedFlag',
    defaultMessage:
      'If that was a mistake, ask again. Saved decisions are in Bitbucket under Personal settings, App authorizations.',
  },
  blockedTitle: {
    id: 'consent.blockedTitle',
    defaultMessage: 'A saved denial blocks this panel',
  },
  blockedText: {
    id: 'consent.blockedText',
    defaultMessage:
      'Bitbucket remembers that access was denied for this app, and will not ask again until that is removed.',
  },
  returnedText: {
    id: 'consent.returnedText',
    defaultMessage:
      'You are back. If the denial is removed, reload this page: Bitbucket then asks again.',
  },
  blockedFlag: {
    id: 'consent.blockedFlag',
    defaultMessage:
      'Remove it in Bitbucket under Personal settings, App authorizations. Then reload this page.',
  },
  unansweredTitle: {
    id: 'consent.unansweredTitle',
    defaultMessage: 'The access request was not answered',
  },
  unansweredText: {
    id: 'consent.unansweredText',
    defaultMessage: 'It has closed. Bitbucket asks again when you say so.',
  },
  stillOpenText: {
    id: 'consent.stillOpenText',
    defaultMessage:
      'It may still be open in the Bitbucket page. If you press Allow there, this panel goes on by itself.',
  },
  unansweredFlag: {
    id: 'consent.unansweredFlag',
    defaultMessage: 'It has closed. You can ask again.',
  },
  stillOpenFlag: {
    id: 'consent.stillOpenFlag',
    defaultMessage: 'It may still be open in the Bitbucket page. You can also ask again.',
  },
  signedOutTitle: {
    id: 'consent.signedOutTitle',
    defaultMessage: 'You are not logged in to Bitbucket',
  },
  signedOutText: {
    id: 'consent.signedOutText',
    defaultMessage: 'This panel works as the user who is logged in.',
  },
  signedOutFlag: {
    id: 'consent.signedOutFlag',
    defaultMessage: 'Log in to Bitbucket, then reload this page.',
  },
  misconfiguredTitle: {
    id: 'consent.misconfiguredTitle',
    defaultMessage: 'This app is not set up correctly',
  },
  misconfiguredText: {
    id: 'consent.misconfiguredText',
    defaultMessage: 'Only its vendor can mend that. The details below help them.',
  },
  misconfiguredFlag: {
    id: 'consent.misconfiguredFlag',
    defaultMessage: 'Only its vendor can mend that.',
  },
  unavailableTitle: {
    id: 'consent.unavailableTitle',
    defaultMessage: 'There is no connection to Bitbucket',
  },
  unavailableText: {
    id: 'consent.unavailableText',
    defaultMessage: 'This app works inside a Bitbucket page.',
  },
  scriptMissingTitle: {
    id: 'consent.scriptMissingTitle',
    defaultMessage: "Bitbucket''s script did not load",
  },
  scriptMissingText: {
    id: 'consent.scriptMissingText',
    defaultMessage:
      'A content blocker or the network may hold it back. Let this page load scripts from Bitbucket, then reload it.',
  },
  lostTitle: { id: 'consent.lostTitle', defaultMessage: 'Access has ended' },
  lostFlag: {
    id: 'consent.lostFlag',
    defaultMessage:
      'Bitbucket no longer accepts this app. Make sure that you are logged in, then reload this page.',
  },
  invalidTitle: {
    id: 'consent.invalidTitle',
    defaultMessage: 'This panel does not know where it is',
  },
  invalidText: {
    id: 'consent.invalidText',
    defaultMessage:
      "It cannot tell which pull request or repository this is. Reload the page; if that does not help, tell the app''s vendor:",
  },
  invalidParameter: {
    id: 'consent.invalidParameter',
    defaultMessage: 'Parameter {parameter}: {reason}',
  },
  invalidMissing: { id: 'consent.invalidMissing', defaultMessage: 'Bitbucket did not say it.' },
  invalidLiteral: {
    id: 'consent.invalidLiteral',
    defaultMessage:
      "Bitbucket left its placeholder unfilled: the app''s descriptor lacks the scope for it.",
  },
  invalidMalformed: {
    id: 'consent.invalidMalformed',
    defaultMessage: 'What Bitbucket said cannot be right.',
  },
  detailsLabel: { id: 'consent.detailsLabel', defaultMessage: 'Details for the vendor' },
  copyDetails: { id: 'consent.copyDetails', defaultMessage: 'Copy details' },
  copied: { id: 'consent.copied', defaultMessage: 'Copied.' },
  copyFailed: {
    id: 'consent.copyFailed',
    defaultMessage: 'Copying is not allowed here: select the text above.',
  },
})
