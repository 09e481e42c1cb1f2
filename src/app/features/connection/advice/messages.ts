import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  scriptWhy: {
    id: 'connectionAdvice.scriptWhy',
    defaultMessage: "Bitbucket's script did not load.",
  },
  scriptFix: {
    id: 'connectionAdvice.scriptFix',
    defaultMessage:
      'Let your content blocker or network load scripts from Bitbucket, then reload this page.',
  },
  hostWhy: {
    id: 'connectionAdvice.hostWhy',
    defaultMessage: "Bitbucket's page does not answer this app.",
  },
  hostFix: { id: 'connectionAdvice.hostFix', defaultMessage: 'Reload this page in Bitbucket.' },
  declinedWhy: { id: 'connectionAdvice.declinedWhy', defaultMessage: 'You did not allow access.' },
  declinedFix: {
    id: 'connectionAdvice.declinedFix',
    defaultMessage: 'Run the test again and press Allow in the access request.',
  },
  blockedWhy: {
    id: 'connectionAdvice.blockedWhy',
    defaultMessage: 'A denial is saved in Bitbucket.',
  },
  blockedFix: {
    id: 'connectionAdvice.blockedFix',
    defaultMessage: 'Remove it in App authorizations, then reload this page.',
  },
  unansweredWhy: {
    id: 'connectionAdvice.unansweredWhy',
    defaultMessage: 'The access request was not answered.',
  },
  unansweredFix: {
    id: 'connectionAdvice.unansweredFix',
    defaultMessage: 'Run the test again and look for the access request on the Bitbucket page.',
  },
  lostWhy: { id: 'connectionAdvice.lostWhy', defaultMessage: 'Access is not granted any more.' },
  lostFix: {
    id: 'connectionAdvice.lostFix',
    defaultMessage: 'Run the test again: Bitbucket then asks you.',
  },
  signedOutWhy: {
    id: 'connectionAdvice.signedOutWhy',
    defaultMessage: 'Your login at Bitbucket has ended.',
  },
  signedOutFix: {
    id: 'connectionAdvice.signedOutFix',
    defaultMessage: 'Log in to Bitbucket, then reload this page.',
  },
  setUpWhy: {
    id: 'connectionAdvice.setUpWhy',
    defaultMessage: 'Bitbucket gives this app no access token, because it is not set up correctly.',
  },
  setUpFix: {
    id: 'connectionAdvice.setUpFix',
    defaultMessage: 'Copy the diagnostics below and send them to the vendor.',
  },
  networkWhy: {
    id: 'connectionAdvice.networkWhy',
    defaultMessage: 'The network did not carry the call.',
  },
  networkFix: {
    id: 'connectionAdvice.networkFix',
    defaultMessage: 'Check your connection and content blocker, then run the test again.',
  },
  timeoutWhy: { id: 'connectionAdvice.timeoutWhy', defaultMessage: 'No answer came in time.' },
  laterFix: { id: 'connectionAdvice.laterFix', defaultMessage: 'Run the test again in a minute.' },
  oddWhy: { id: 'connectionAdvice.oddWhy', defaultMessage: 'The answer was not the expected one.' },
  oddFix: {
    id: 'connectionAdvice.oddFix',
    defaultMessage: 'Run the test again. If it stays so, send the diagnostics below to the vendor.',
  },
  refusedWhy: {
    id: 'connectionAdvice.refusedWhy',
    defaultMessage: 'Bitbucket did not accept the access token (status {status}).',
  },
  refusedFix: {
    id: 'connectionAdvice.refusedFix',
    defaultMessage:
      'Reload this page. If it stays so, revoke the app in App authorizations and connect again.',
  },
  pauseWhy: { id: 'connectionAdvice.pauseWhy', defaultMessage: 'Bitbucket asks for a pause.' },
  statusWhy: {
    id: 'connectionAdvice.statusWhy',
    defaultMessage: 'Bitbucket answered with status {status}.',
  },
  signatureWhy: {
    id: 'connectionAdvice.signatureWhy',
    defaultMessage: "The vendor's server did not accept Bitbucket's signature (status {status}).",
  },
  signatureFix: {
    id: 'connectionAdvice.signatureFix',
    defaultMessage: 'An administrator of the workspace can remove the app and install it again.',
  },
  vendorWhy: {
    id: 'connectionAdvice.vendorWhy',
    defaultMessage: "The vendor's server has a problem (status {status}).",
  },
  vendorFix: {
    id: 'connectionAdvice.vendorFix',
    defaultMessage: 'Reviews work without it; only policies are missing. Try again later.',
  },
})
