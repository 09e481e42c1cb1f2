import type { RecoveryAction, RecoveryRow } from './RecoveryRow.ts'

const askAgain: RecoveryAction = { role: 'button', name: 'Ask again' }
const checkAgain: RecoveryAction = { role: 'button', name: 'Check again' }
const tryAgain: RecoveryAction = { role: 'button', name: 'Try again' }
const copyDetails: RecoveryAction = { role: 'button', name: 'Copy details' }
const openAuthorizations: RecoveryAction = { role: 'link', name: 'Open App authorizations' }
const reloadPage: RecoveryAction = { role: 'link', name: 'Reload this page' }
const reloadByFlag: RecoveryAction = { role: 'link', name: 'Reload' }
const openBitbucket: RecoveryAction = { role: 'link', name: 'Open Bitbucket' }
const allow = 'press Allow in the access request'

/** From each state in which the app does not work, the way on: two actions in the app at most. */
export const recoveryTable = {
  asking: row('Waiting for Bitbucket', [], 'content', allow),
  declined: row('Access was not granted', [askAgain], 'content', allow),
  blocked: row(
    'A saved denial blocks this panel',
    [openAuthorizations, reloadPage],
    'content',
    `press Revoke in App authorizations; ${allow}`,
  ),
  unanswered: row('The access request was not answered', [askAgain], 'content', allow),
  stillOpen: row('The access request was not answered', [], 'content', allow),
  lost: row('Access has ended', [reloadByFlag], 'content', 'log in'),
  signedOut: row(
    'You are not logged in to Bitbucket',
    [openBitbucket, reloadPage],
    'content',
    'log in',
  ),
  misconfigured: row(
    'This app is not set up correctly',
    [copyDetails, checkAgain],
    'content',
    'the vendor mends the app',
  ),
  moduleGone: row('There is no connection to Bitbucket', [reloadPage], 'content'),
  scriptMissing: row(
    "Bitbucket's script did not load",
    [reloadPage],
    'content',
    'let the page load it',
  ),
  outsideBitbucket: row('There is no connection to Bitbucket', [openBitbucket], 'Bitbucket'),
  invalidContext: row('This panel does not know where it is', [openBitbucket], 'Bitbucket'),
  offline: row('You are offline.', [], 'content', 'the network comes back'),
  unreachable: row('The pull request cannot be shown', [tryAgain], 'content'),
  forbidden: row('The pull request cannot be shown', [tryAgain], 'content', 'ask for permission'),
  notFound: row('The pull request cannot be shown', [tryAgain], 'content', 'ask for permission'),
  rateLimited: row('The pull request cannot be shown', [tryAgain], 'content'),
  serverDown: row('The pull request cannot be shown', [tryAgain], 'content'),
} satisfies Record<string, RecoveryRow>

export type RecoveryState = keyof typeof recoveryTable

function row(
  sign: string,
  actions: readonly RecoveryAction[],
  reached: RecoveryRow['reached'],
  outside?: string,
): RecoveryRow {
  return { sign, actions, reached, ...(outside !== undefined && { outside }) }
}
