/** What the tests' vendor is told when its app is installed, and when that is. */
export const testInstallation = {
  baseUrl: 'http://localhost:7991',
  clientKey: 'ari:cloud:bitbucket::app/1/assent-reviews',
  sharedSecret: 'a secret of at least thirty-two letters',
  /** Milliseconds since the epoch. */
  now: Date.parse('2026-11-23T09:00:00Z'),
} as const
