// Code, keys, what people wrote, times that the browser puts into words, and Atlaskit's list of its flags.
const notOurs = 'code, kbd, textarea, bdi, time, [aria-live]'

/** What is left of a screen in the pseudo-language without what comes from its catalog. */
export function toForeignText(container: Element): string {
  const copy = document.createElement('div')
  copy.append(...container.cloneNode(true).childNodes)
  for (const element of copy.querySelectorAll(notOurs)) element.remove()
  for (const named of copy.querySelectorAll('[aria-label]')) named.before(named.ariaLabel ?? '')
  for (const button of copy.querySelectorAll('button[aria-label]')) button.replaceChildren()
  // The app's name, numbers, days as the browser writes them, and a dot of Atlaskit's flag.
  let text = copy.textContent.replaceAll(/Assent Reviews|\b[A-Z][a-z]{2} \d+|\d+|·/g, '')
  while (/\[[^[\]]*\]/.test(text)) text = text.replaceAll(/\[[^[\]]*\]/g, '')
  return text.trim()
}
