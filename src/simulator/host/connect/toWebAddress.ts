/** The address, if a link may lead there; undefined for `javascript:` and the like. */
export function toWebAddress(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined
}
