import type { RenderedText } from '../../../contract/RenderedText.ts'

/** A text as REST 2.0 shows it. Its Markdown is not rendered: paragraphs are all that the HTML knows. */
export function toRenderedText(raw: string): RenderedText {
  const escaped = raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const paragraphs = escaped.split(/\n{2,}/).filter((paragraph) => paragraph !== '')
  return {
    raw,
    markup: 'markdown',
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
  }
}
