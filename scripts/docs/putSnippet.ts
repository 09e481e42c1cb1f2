import type { HostSnippet } from './listHostSnippets.ts'

/**
 * A document with a block of code put in its place.
 * @throws {Error} when the document has no such place
 */
export function putSnippet(document: string, { name, language, text }: HostSnippet): string {
  const opening = `<!-- ${name} -->\n`
  const start = document.indexOf(opening)
  const end = document.indexOf(`<!-- /${name} -->`)
  if (start === -1 || end === -1) throw new Error(`There is no place for the block "${name}".`)
  const block = `\n\`\`\`${language}\n${text}\n\`\`\`\n\n`
  return document.slice(0, start + opening.length) + block + document.slice(end)
}

/** The code of a block, as the document has it now. */
export function readSnippet(document: string, name: HostSnippet['name']): string {
  const [, block = ''] = document.split(new RegExp(`<!-- /?${name} -->`))
  return /^```\w+\n(.*?)^```/ms.exec(block)?.[1] ?? ''
}
