/** A text of a user. */
export interface RenderedText {
  raw: string
  markup: 'markdown'
  html: string
}
