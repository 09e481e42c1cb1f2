/** What of the system the colours follow. */
export interface ColorQueries {
  dark: MediaQueryList
  contrast: MediaQueryList
}

/**
 * Keep the document's colour and contrast modes equal to the system's. Returns what ends it.
 *
 * @param loadContrast Loads the stylesheet for more contrast, when it is first wanted.
 */
export function followColorMode(
  element: HTMLElement,
  { dark, contrast }: ColorQueries,
  loadContrast: () => Promise<unknown>,
): () => void {
  const apply = () => {
    element.dataset['colorMode'] = dark.matches ? 'dark' : 'light'
    element.dataset['contrastMode'] = contrast.matches ? 'more' : 'no-preference'
    // Without it the usual colours stay, which are legible too.
    if (contrast.matches) loadContrast().catch(() => undefined)
  }
  apply()
  const queries = [dark, contrast]
  for (const query of queries) query.addEventListener('change', apply)
  return () => {
    for (const query of queries) query.removeEventListener('change', apply)
  }
}
