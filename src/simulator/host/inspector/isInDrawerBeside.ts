/** CSS pixels, from which the drawer stands beside the page and an access request's dialog. */
const roomForBoth = 1280

/** Whether an element is in the inspector's drawer, and the drawer covers nothing of a dialog. */
export function isInDrawerBeside(element: Element): boolean {
  return window.innerWidth >= roomForBoth && element.closest('[data-drawer]') !== null
}
