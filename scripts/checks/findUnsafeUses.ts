import { Visitor } from 'oxc-parser'
import type { Program } from 'oxc-parser'

const markupMembers = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'])
const stores = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'])

/**
 * What must not stand in code that runs in the frame: ways for text to become markup, links that
 * nobody has looked at, and places where something stays. Named as they are written, each once.
 */
export function findUnsafeUses(program: Program): string[] {
  const uses = new Set<string>()
  new Visitor({
    JSXAttribute: ({ name }) => {
      if (name.type === 'JSXIdentifier' && name.name === 'dangerouslySetInnerHTML') {
        uses.add(name.name)
      }
    },
    JSXOpeningElement: ({ name, attributes }) => {
      if (name.type !== 'JSXIdentifier' || !/^[a-z]/.test(name.name)) return
      const hrefs = attributes.filter(
        (one) =>
          one.type === 'JSXAttribute' &&
          one.name.type === 'JSXIdentifier' &&
          one.name.name === 'href',
      )
      if (hrefs.length > 0) uses.add('href')
    },
    MemberExpression: ({ object, property }) => {
      const name = property.type === 'Identifier' ? property.name : ''
      if (markupMembers.has(name)) uses.add(name)
      const isOfDocument = object.type === 'Identifier' && object.name === 'document'
      if (isOfDocument && (name === 'cookie' || name === 'write')) uses.add(`document.${name}`)
    },
    Identifier: ({ name }) => {
      if (stores.has(name)) uses.add(name)
    },
  }).visit(program)
  return [...uses]
}
