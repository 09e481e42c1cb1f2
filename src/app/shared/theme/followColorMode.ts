/** Keep the document's colour mode equal to the system's. Returns what ends it. */
export function followColorMode(element: HTMLElement, query: MediaQueryList): () => void {
  const apply = () => {
    element.dataset['colorMode'] = query.matches ? 'dark' : 'light'
  }
  apply()
  query.addEventListener('change', apply)
  return () => query.removeEventListener('change', apply)
}
