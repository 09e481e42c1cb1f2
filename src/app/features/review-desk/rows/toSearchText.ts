const marks = /\p{M}/gu

/** A text as a search compares it: without case, accents and doubled blanks. */
export function toSearchText(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
