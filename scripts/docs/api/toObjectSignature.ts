import type { ObjectExpression } from 'oxc-parser'
import type { ApiModule } from './ApiModule.ts'
import { findDocComment } from './findDocComment.ts'

/** An object's keys, with what is said of them. */
export function toObjectSignature(module: ApiModule, { properties }: ObjectExpression): string {
  const { text } = module
  const lines = properties.map((property) => {
    const comment = findDocComment(module, property.start)
    const prefix = comment === undefined ? '' : `  /*${comment}*/\n`
    const isWhole = property.type === 'SpreadElement' || property.shorthand
    const key = isWhole ? '' : text.slice(property.key.start, property.key.end)
    return isWhole
      ? `${prefix}  ${text.slice(property.start, property.end)},`
      : `${prefix}  ${property.computed ? `[${key}]` : key}: …,`
  })
  return `{\n${lines.join('\n')}\n}`
}

/** Whether anything is said of an object's keys. */
export function hasDocComments(module: ApiModule, { properties }: ObjectExpression): boolean {
  return properties.some(({ start }) => findDocComment(module, start) !== undefined)
}
