import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  heading: { id: 'connectionPermissions.heading', defaultMessage: 'What the app may do' },
  accountWhat: {
    id: 'connectionPermissions.accountWhat',
    defaultMessage: 'Read your account: your name, your picture and your identifier.',
  },
  accountWhy: {
    id: 'connectionPermissions.accountWhy',
    defaultMessage: 'Needed to tell your own reviews from those of others.',
  },
  pullRequestWhat: {
    id: 'connectionPermissions.pullRequestWhat',
    defaultMessage: 'Read and change pull requests: approve, request changes and comment.',
  },
  pullRequestWhy: {
    id: 'connectionPermissions.pullRequestWhy',
    defaultMessage: 'Needed to show what waits for you, and to act on it in place.',
  },
  scope: { id: 'connectionPermissions.scope', defaultMessage: 'Scope: {scope}' },
  implied: {
    id: 'connectionPermissions.implied',
    defaultMessage: 'Bitbucket adds what belongs to it: {scopes}.',
  },
  never: { id: 'connectionPermissions.never', defaultMessage: 'What it never does' },
  neverCode: {
    id: 'connectionPermissions.neverCode',
    defaultMessage:
      'Change code, branches or settings. Its scopes would let it write to repositories; it sends no such call.',
  },
  neverAlone: {
    id: 'connectionPermissions.neverAlone',
    defaultMessage: 'Approve, comment or change anything unless you press the button for it.',
  },
  neverTokens: {
    id: 'connectionPermissions.neverTokens',
    defaultMessage:
      "Store an access token. Bitbucket's script holds it as long as the page is open.",
  },
  neverVendor: {
    id: 'connectionPermissions.neverVendor',
    defaultMessage: 'Send code, comments or names to its vendor.',
  },
  vendorCall: {
    id: 'connectionPermissions.vendorCall',
    defaultMessage:
      "For a pull request's policy, Bitbucket tells the vendor's server which repository, pull request and account it is about, by their identifiers. For the check on this page it tells your account's identifier only.",
  },
})
