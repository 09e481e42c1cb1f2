const parameter = 'window'

/**
 * The nickname of the user whose second window this is, from the page's address; undefined in all
 * others. The tab remembers it, as links of apps lead to addresses without it, and writes it back.
 */
export function readWindowName(page: Window): string | undefined {
  const { location, history, sessionStorage } = page
  const url = new URL(location.href)
  const name = url.searchParams.get(parameter) ?? sessionStorage.getItem(parameter)
  if (!name) {
    sessionStorage.removeItem(parameter)
    return undefined
  }
  sessionStorage.setItem(parameter, name)
  if (!url.searchParams.has(parameter)) {
    url.searchParams.set(parameter, name)
    history.replaceState(history.state, '', url)
  }
  return name
}
