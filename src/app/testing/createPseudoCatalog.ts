import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import type { Catalog } from '../shared/locale/Catalog.ts'
import { listMessages } from './listMessages.ts'

const accents = new Map(
  Array.from(
    'aàeéiîoôuûnñcçAÀEÉIÎOÔUÛNÑCÇ'.matchAll(/(.)(.)/g),
    ([, plain = '', accented = '']) => [plain, accented],
  ),
)

/**
 * The app in a language that nobody speaks: all that comes from a catalog stands in brackets, is a
 * third longer and has accents. What does not, was never extracted.
 */
export function createPseudoCatalog(): Catalog {
  const messages = Array.from(listMessages(), ([id, text]) => [id, toPseudo(parse(text))] as const)
  return Object.fromEntries(messages)
}

function toPseudo(elements: MessageFormatElement[]): MessageFormatElement[] {
  const open: MessageFormatElement = { type: TYPE.literal, value: '[' }
  const close: MessageFormatElement = { type: TYPE.literal, value: ']' }
  return [open, ...elements.map(accent), close]
}

function accent(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: lengthen(element.value) }
    case TYPE.tag:
      return { ...element, children: element.children.map(accent) }
    case TYPE.plural:
    case TYPE.select: {
      const options = Object.entries(element.options).map(
        ([name, option]) => [name, { ...option, value: option.value.map(accent) }] as const,
      )
      return { ...element, options: Object.fromEntries(options) }
    }
    default:
      return element
  }
}

function lengthen(text: string): string {
  const accented = Array.from(text, (letter) => accents.get(letter) ?? letter).join('')
  return accented + '·'.repeat(Math.floor(text.trim().length / 3))
}
