import type { ApiSchema, OpenApi } from './openApiSchema.ts'

/** `schema.property` of what can be null in recorded answers, where the description has no null. */
const nullable = [
  'branching_model_settings.development.name',
  'branching_model_settings.production.name',
  'commitstatus.refname',
  'participant.participated_on',
  'participant.state',
  'pullrequest.closed_by',
  'pullrequest.merge_commit',
]

/** The description without its flaws. */
export function patchDescription(source: OpenApi): OpenApi {
  const schemas: Record<string, ApiSchema> = { ...source.components.schemas, error }
  for (const place of nullable) {
    const [name = '', ...path] = place.split('.')
    const schema = schemas[name]
    if (schema) schemas[name] = letBeNull(schema, path)
  }
  return { ...source, components: { ...source.components, schemas } }
}

/** `detail` of a 403 is an object, and `fields` and `id` are there (recorded answers). */
const error: ApiSchema = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    error: {
      type: 'object',
      properties: {
        message: { type: 'string' },
        detail: { type: ['string', 'object'] },
        fields: { type: 'object' },
        data: { type: 'object' },
        id: { type: 'string' },
      },
    },
    data: { type: 'object' },
  },
}

function letBeNull(schema: ApiSchema, [property = '', ...below]: readonly string[]): ApiSchema {
  const inner = schema.properties?.[property]
  const changed = inner && (below.length > 0 ? letBeNull(inner, below) : orNull(inner))
  return {
    ...schema,
    ...(schema.allOf && {
      allOf: schema.allOf.map((part) => letBeNull(part, [property, ...below])),
    }),
    ...(changed && { properties: { ...schema.properties, [property]: changed } }),
  }
}

function orNull(schema: ApiSchema): ApiSchema {
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] }
  return { anyOf: [schema, { type: 'null' }] }
}
