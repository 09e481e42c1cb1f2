import type { Rule, Scope } from 'eslint'
import type { CallExpression, Node, Pattern } from 'estree'

const calls = ['request', 'proxyRequest']
const globalObjects = ['window', 'globalThis', 'self']
// What an expression may stand in without becoming another one; some are TypeScript's.
const wrappers: readonly string[] = [
  'ChainExpression',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]
const instead =
  'Call {{name}} of promisifyConnect(() => window.AP) instead, or of useConnectRequest() in React.'

/**
 * Finds calls of `AP.request` and `AP.proxyRequest` that the bridge does not see, also by
 * `AP.require`, by destructuring and by a name given to `AP`. It needs no types. A variable or
 * parameter named `AP` that is not made from `window.AP` is left alone.
 *
 * Option `allow`: names of calls to leave alone. Default: none.
 *
 * Sources: developer.atlassian.com/cloud/bitbucket/jsapi for the calls and their `error` callback;
 * eslint.org/docs/latest/extend/custom-rules for the form, which Oxlint's JS plugins share.
 */
export const noRawConnectRequest: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Disallow calls of AP.request and AP.proxyRequest past the bridge.' },
    schema: [
      {
        type: 'object',
        properties: { allow: { type: 'array', items: { enum: calls } } },
        additionalProperties: false,
      },
    ],
    messages: {
      noErrorCallback: `A user who presses Deny is not answered: this call has no error callback. ${instead}`,
      rawCall: `AP.{{name}} is used past the bridge, so each refusal is left to this code. ${instead}`,
    },
  },
  create(context) {
    const allowed = readAllowed(context.options)
    const scopeOf = (node: Node) => context.sourceCode.getScope(node)

    function report(node: Node, name: string | undefined, messageId = 'rawCall') {
      if (name === undefined || !calls.includes(name) || allowed.includes(name)) return
      context.report({ node, messageId, data: { name } })
    }

    /** `const { request } = window.AP`, and the same as an assignment or a default. */
    function checkPattern(pattern: Pattern, value: Node | null | undefined) {
      if (pattern.type !== 'ObjectPattern' || !value || !isConnect(value, scopeOf(value))) return
      for (const property of pattern.properties) report(property, readKey(property))
    }

    return {
      CallExpression(node) {
        const callee = unwrap(node.callee)
        if (callee.type !== 'MemberExpression' || !isConnect(callee.object, scopeOf(node))) return
        const name = readKey(callee)
        report(callee, name, lacksErrorCallback(node) ? 'noErrorCallback' : 'rawCall')
        if (name !== 'require') return
        const [first] = node.arguments
        const names = first?.type === 'ArrayExpression' ? first.elements : [first]
        for (const one of names) if (one) report(one, readText(one))
      },
      VariableDeclarator({ id, init }) {
        checkPattern(id, init)
        const value = init && unwrap(init)
        if (id.type !== 'Identifier' || value?.type !== 'MemberExpression') return
        if (isConnect(value.object, scopeOf(value))) report(value, readKey(value))
      },
      AssignmentExpression({ left, right }) {
        checkPattern(left, right)
      },
      AssignmentPattern({ left, right }) {
        checkPattern(left, right)
      },
    }
  },
}

/** The schema has judged the options before. */
function readAllowed([first]: readonly unknown[]): readonly unknown[] {
  if (typeof first !== 'object' || first === null || !('allow' in first)) return []
  return Array.isArray(first.allow) ? first.allow : []
}

/** Whether this is `AP` of the page, or made from it. `seen` ends the way of `var AP = AP || {}`. */
function isConnect(
  expression: Node,
  scope: Scope.Scope,
  seen: readonly Scope.Variable[] = [],
): boolean {
  const node = unwrap(expression)
  if (node.type === 'MemberExpression') {
    return readKey(node) === 'AP' && isGlobalObject(node.object, scope)
  }
  if (node.type === 'LogicalExpression') {
    return isConnect(node.left, scope, seen) || isConnect(node.right, scope, seen)
  }
  if (node.type !== 'Identifier') return false
  const variable = findVariable(node.name, scope)
  if (!variable) return node.name === 'AP'
  if (seen.includes(variable)) return false
  return variable.defs.some((definition) => {
    if (definition.type !== 'Variable') return false
    const { id, init } = definition.node
    if (!init) return node.name === 'AP' && isDeclaredOnly(definition.parent)
    if (id.type === 'Identifier') return isConnect(init, variable.scope, [...seen, variable])
    // `const { AP } = window`
    return (
      id.type === 'ObjectPattern' &&
      isGlobalObject(init, variable.scope) &&
      id.properties.some(
        (property) =>
          property.type === 'Property' &&
          readKey(property) === 'AP' &&
          property.value === definition.name,
      )
    )
  })
}

function isGlobalObject(expression: Node, scope: Scope.Scope): boolean {
  const node = unwrap(expression)
  return (
    node.type === 'Identifier' &&
    globalObjects.includes(node.name) &&
    !findVariable(node.name, scope)
  )
}

/** What the file itself declares. A global that only the configuration names is none. */
function findVariable(name: string, scope: Scope.Scope): Scope.Variable | undefined {
  for (let current: Scope.Scope | null = scope; current; current = current.upper) {
    const variable = current.set.get(name)
    if (variable) return variable.defs.length > 0 ? variable : undefined
  }
  return undefined
}

/** TypeScript's `declare const AP`, which says what the page has. */
function isDeclaredOnly(declaration: Node): boolean {
  return 'declare' in declaration && declaration.declare === true
}

function unwrap(node: Node): Node {
  if (!wrappers.includes(node.type) || !('expression' in node)) return node
  return typeof node.expression === 'boolean' ? node : unwrap(node.expression)
}

/** The name of a member or property, unless it is made at run time. */
function readKey(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' && node.type !== 'Property') return undefined
  const key = node.type === 'Property' ? node.key : node.property
  return !node.computed && key.type === 'Identifier' ? key.name : readText(key)
}

function readText(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined
  return node.quasis[0]?.value.cooked ?? undefined
}

/** For sure: options that come from elsewhere may have one. */
function lacksErrorCallback({ arguments: given }: CallExpression): boolean {
  const options = given.map(unwrap).find(({ type }) => type === 'ObjectExpression')
  if (options?.type === 'ObjectExpression') {
    return options.properties.every((property) => {
      const key = readKey(property)
      return key !== undefined && key !== 'error'
    })
  }
  const texts = ['Literal', 'TemplateLiteral', 'BinaryExpression']
  return given.every(({ type }) => texts.includes(type))
}
