import type { Function, ParamPattern } from 'oxc-parser'
import type { ApiModule } from './ApiModule.ts'
import type { Docstring } from './parseDocstring.ts'

export interface ApiParameter {
  /** As a caller would call it; the parts of one that is taken apart. */
  name: string
  /** As written; empty where none is. */
  type: string
  isOptional: boolean
  /** From `@param`; empty where nothing is said. */
  text: string
}

/** The parameters of a function, with what its docstring says of them. */
export function listParameters(
  module: ApiModule,
  { params }: Pick<Function, 'params'>,
  { tags }: Docstring,
): ApiParameter[] {
  return params.map((parameter) => {
    const shape = readShape(module, parameter)
    const said = tags.find(
      (tag) => tag.name === 'param' && /^[\w.]+/.exec(tag.text)?.[0] === shape.name,
    )
    return { ...shape, text: said?.text.slice(shape.name.length).trim() ?? '' }
  })
}

function readShape(module: ApiModule, parameter: ParamPattern): Omit<ApiParameter, 'text'> {
  switch (parameter.type) {
    case 'AssignmentPattern':
      return { ...readShape(module, parameter.left), isOptional: true }
    case 'TSParameterProperty':
      return readShape(module, parameter.parameter)
    case 'RestElement': {
      const name = `...${readShape(module, parameter.argument).name}`
      return { name, type: readType(module, parameter), isOptional: true }
    }
    case 'Identifier': {
      const { name, optional: isOptional = false } = parameter
      return { name, type: readType(module, parameter), isOptional }
    }
    default: {
      const name = readParts(module, parameter)
      return { name, type: readType(module, parameter), isOptional: false }
    }
  }
}

function readType(
  { text }: ApiModule,
  {
    typeAnnotation,
  }: { typeAnnotation?: { typeAnnotation: { start: number; end: number } } | null },
): string {
  return typeAnnotation
    ? text.slice(typeAnnotation.typeAnnotation.start, typeAnnotation.typeAnnotation.end)
    : ''
}

/** Names only: the signature has the defaults. */
function readParts(
  { text }: ApiModule,
  pattern: Extract<ParamPattern, { type: 'ObjectPattern' | 'ArrayPattern' }>,
): string {
  if (pattern.type === 'ArrayPattern') return '[…]'
  const names = pattern.properties.map((property) =>
    property.type === 'RestElement'
      ? text.slice(property.start, property.end)
      : text.slice(property.key.start, property.key.end),
  )
  return `{ ${names.join(', ')} }`
}
