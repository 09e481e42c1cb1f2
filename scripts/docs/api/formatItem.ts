import type { ApiForm, ApiItem } from './ApiItem.ts'
import type { DocTag } from './parseDocstring.ts'
import { toCodeSpan, toMarkdown } from './toMarkdown.ts'

/** Where a key is described, as a link; undefined where it is not. */
export type LinkTo = (key: string) => { name: string; href: string } | undefined

/** One exported name as a section. `root` leads from the page to the root of the repository. */
export function formatItem(item: ApiItem, linkTo: LinkTo, root: string): string {
  const { name, source, forms, helpers, group } = item
  const heading = `### \`${name}\``
  if (group === 'From other packages') return `${heading}\n\nThe one of \`${source}\`.`
  const inLists = new Set(forms.flatMap(({ parameters }) => parameters.map((one) => one.typeKey)))
  const links = item.typeKeys.flatMap((key) => {
    const link = inLists.has(key) ? undefined : linkTo(key)
    return link ? [`[\`${link.name}\`](${link.href})`] : []
  })
  const seeAlso = links.length > 0 ? `See ${links.join(', ')}. ` : ''
  return [
    heading,
    ...forms.flatMap((form) => formatForm(form, linkTo)),
    ...(helpers.length > 0 ? ['It names:', toBlock(helpers.join('\n\n'))] : []),
    `${seeAlso}Source: [${source}](${root}${source})`,
  ].join('\n\n')
}

function formatForm({ docstring, code, parameters }: ApiForm, linkTo: LinkTo): string[] {
  const { text, tags } = docstring
  const lines = [
    ...parameters.map((parameter) => formatParameter(parameter, linkTo)),
    ...tags.filter(({ name }) => name !== 'param' && name !== 'example').map(formatTag),
  ]
  const examples = tags.filter(({ name }) => name === 'example')
  return [
    toMarkdown(text),
    toBlock(code),
    lines.join('\n'),
    ...examples.map((tag) => (tag.text.includes('```') ? tag.text : toBlock(tag.text))),
  ].filter((part) => part !== '')
}

function formatParameter(parameter: ApiForm['parameters'][number], linkTo: LinkTo): string {
  const { name, type, typeKey, isOptional, text } = parameter
  const link = typeKey === undefined ? undefined : linkTo(typeKey)
  const span = type === '' ? '' : toCodeSpan(type)
  const facts = [link ? `[${span}](${link.href})` : span, toLine(text)].filter((one) => one !== '')
  const head = `- ${toCodeSpan(name)}${isOptional ? ' (optional)' : ''}`
  return facts.length === 0 ? head : `${head}: ${facts.join('. ')}`
}

function formatTag({ name, text }: DocTag): string {
  if (name === 'returns') return `- Returns ${toLine(text)}`
  if (name !== 'throws') return `- \`@${name}\` ${toLine(text)}`.trim()
  const [, type, rest = text] = /^\{([^}]+)\}\s*(.*)$/s.exec(text) ?? []
  return `- Throws ${type === undefined ? '' : `${toCodeSpan(type)} `}${toLine(rest)}`.trim()
}

/** In a list, a text is one line. */
function toLine(text: string): string {
  return toMarkdown(text).replaceAll(/\s*\n\s*/g, ' ')
}

function toBlock(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``
}
