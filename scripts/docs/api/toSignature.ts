import type { Expression, Function, VariableDeclarator } from 'oxc-parser'
import type { ApiModule } from './ApiModule.ts'
import type { DeclaringNode } from './listDeclarations.ts'
import { toClassSignature } from './toClassSignature.ts'
import { hasDocComments, toObjectSignature } from './toObjectSignature.ts'

const shortLength = 80

/** A declaration as its source has it, without bodies and without what is private. */
export function toSignature(module: ApiModule, node: DeclaringNode): string {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return toFunctionSignature(module, node)
    case 'ClassDeclaration':
      return toClassSignature(module, node)
    case 'VariableDeclarator':
      return `const ${toConstantSignature(module, node)}`
    default:
      return module.text.slice(node.start, node.end)
  }
}

function toFunctionSignature({ text }: ApiModule, node: Function): string {
  const signature = text.slice(node.start, node.body?.start ?? node.end)
  return signature.replace(/^async /, '').trim()
}

function toConstantSignature(module: ApiModule, { id, init }: VariableDeclarator): string {
  const { text } = module
  if (!init) return text.slice(id.start, id.end)
  if (init.type === 'ArrowFunctionExpression') {
    return `${text.slice(id.start, init.body.start).trim()} …`
  }
  const object = unwrap(init)
  const isObject = object.type === 'ObjectExpression'
  if (isObject && hasDocComments(module, object)) {
    return text.slice(id.start, object.start) + toObjectSignature(module, object)
  }
  if (id.type === 'Identifier' && id.typeAnnotation) return text.slice(id.start, id.end)
  const whole = text.slice(id.start, init.end)
  if (whole.length <= shortLength && !whole.includes('\n')) return whole
  if (isObject) return text.slice(id.start, object.start) + toObjectSignature(module, object)
  const head = text.slice(id.start, init.start)
  if (init.type !== 'CallExpression') return `${head}…`
  return `${head}${text.slice(init.start, init.typeArguments?.end ?? init.callee.end)}(…)`
}

/** Without `as const` or `satisfies`. */
function unwrap(expression: Expression): Expression {
  return expression.type === 'TSAsExpression' || expression.type === 'TSSatisfiesExpression'
    ? unwrap(expression.expression)
    : expression
}
