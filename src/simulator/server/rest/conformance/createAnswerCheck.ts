import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { listUnknownKeys } from './listUnknownKeys.ts'
import type { ApiSchema, OpenApi } from './openApiSchema.ts'
import { patchDescription } from './patchDescription.ts'
import { toOperationShape } from './toOperationShape.ts'

export interface CheckedAnswer {
  /** Whether the description has this status for the operation. */
  isDocumented: boolean
  /** Whether it has a schema for the body. */
  hasSchema: boolean
  /** Where the body is not as the schema says. */
  problems: string[]
  /** `schema.key` of keys that no schema knows. */
  unknownKeys: string[]
}

/**
 * @param operation such as `GET /user`
 * @returns undefined for an operation that the description does not have
 */
export type CheckAnswer = (
  operation: string,
  status: number,
  body: unknown,
) => CheckedAnswer | undefined

/** Holds answers against an OpenAPI description, whose flaws are patched. */
export function createAnswerCheck(source: OpenApi): CheckAnswer {
  const openApi = patchDescription(source)
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, logger: false }))
  ajv.addSchema({ $id: 'bitbucket', ...openApi })
  const compiled = new Map<string, ValidateFunction>()
  const paths = new Map(
    Object.entries(openApi.paths).map(([path, item]) => [toOperationShape(path), { path, item }]),
  )

  return (operation, status, body) => {
    const [verb = '', asked = ''] = operation.split(' ')
    const method = toMethod(verb)
    const found = paths.get(toOperationShape(asked))
    const described = found?.item[method]
    if (!found || !described) return undefined
    // Some have a failure and nothing else: what they answer in the end is `default`.
    const name = String(status) in described.responses ? String(status) : 'default'
    const response = described.responses[name]
    // The one of `default` is that of failures, and some have one for 204, which has no body.
    const isFailures = status === 204 || (name === 'default' && status < 400)
    const schema = isFailures ? undefined : response?.content?.['application/json']?.schema
    const isDocumented = response !== undefined
    if (!schema || isEmpty(schema)) {
      return { isDocumented, hasSchema: false, problems: [], unknownKeys: [] }
    }
    const pointer = ['paths', found.path, method, 'responses', name, 'content', 'application/json']
    const validate = compile([...pointer, 'schema'])
    return {
      isDocumented,
      hasSchema: true,
      problems: validate(body)
        ? []
        : (validate.errors ?? [])
            // `listUnknownKeys` names them.
            .filter(({ keyword }) => keyword !== 'additionalProperties')
            .map(({ instancePath, message }) => `${instancePath} ${message}`),
      unknownKeys: listUnknownKeys(openApi.components.schemas, schema, body),
    }
  }

  function compile(pointer: readonly string[]): ValidateFunction {
    const steps = pointer.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))
    const reference = `bitbucket#/${steps.map(encodeURIComponent).join('/')}`
    const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference })
    compiled.set(reference, validate)
    return validate
  }
}

function isEmpty({ $ref, type, allOf }: ApiSchema): boolean {
  return $ref === undefined && type === undefined && allOf === undefined
}

function toMethod(verb: string) {
  if (verb === 'POST') return 'post'
  if (verb === 'PUT') return 'put'
  return verb === 'DELETE' ? 'delete' : 'get'
}
