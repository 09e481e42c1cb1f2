/**
 * Take the `jwt` out of the frame's address, before any of the app's own requests. Bitbucket's script,
 * which comes first, can read it. The rest stays, so that the frame may be reloaded.
 */
export function removeSecretsFromAddress(history: History, location: Location): void {
  const url = new URL(location.href)
  if (!url.searchParams.has('jwt')) return
  url.searchParams.delete('jwt')
  history.replaceState(history.state, '', url)
}
