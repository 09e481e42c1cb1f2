/**
 * Whether an address extends a consumer's callback URL
 * (support.atlassian.com/bitbucket-cloud, "OAuth on Bitbucket Cloud"). Compared as addresses, so
 * that `https://app.example.evil` does not pass for `https://app.example`.
 */
export function isBelowCallback(address: string | undefined, callbackUrl: string): boolean {
  if (address === undefined || !URL.canParse(address)) return false
  const asked = new URL(address)
  const callback = new URL(callbackUrl)
  return asked.origin === callback.origin && asked.href.startsWith(callback.href)
}
