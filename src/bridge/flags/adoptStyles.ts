/**
 * Add rules to a document, by an object that every content security policy allows: no element, no
 * file that a bundler would have to know.
 *
 * @returns what takes them away
 */
export function adoptStyles(page: Document, rules: string): () => void {
  const View = page.defaultView
  // Not in jsdom.
  if (!View || !('adoptedStyleSheets' in page)) return () => {}
  const sheet = new View.CSSStyleSheet()
  sheet.replaceSync(rules)
  page.adoptedStyleSheets.push(sheet)
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
