/** Start states by name; `scenarios.ts` says what each is. */
export type ScenarioName =
  | 'fresh'
  | 'allowed'
  | 'deniedEarlier'
  | 'unanswered'
  | 'labsUserOnly'
  | 'labsVendorOnly'
  | 'observedHost'
  | 'signedOut'
  | 'loginEnded'
  | 'missingScopes'
  | 'repositoryGone'
  | 'wrongShape'
  | 'vendorDown'
  | 'threeKinds'
  | QuirkScenarioName
  | FaultScenarioName

/** One quirk each. */
export type QuirkScenarioName =
  | 'promptPerCall'
  | 'oneAnswerForAll'
  | 'askedByFlag'
  | 'denialAfterReload'
  | 'denialLost'
  | 'scopesFail'
  | 'deadLink'
  | 'noConsumer'
  | 'callbackMismatch'
  | 'shortModules'
  | 'moduleLeft'
  | 'tokenHtml'
  | 'tokenRefused'
  | 'tokenUnreachable'

/** What goes wrong between an allowed app and its servers. */
export type FaultScenarioName =
  | 'slowApi'
  | 'offline'
  | 'rateLimited'
  | 'serverDown'
  | 'tokenExpires'
