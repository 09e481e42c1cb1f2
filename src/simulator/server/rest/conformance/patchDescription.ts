import type { ApiSchema, OpenApi } from './openApiSchema.ts'

/** `schema.property` of what can be null in recorded answers, where the description has no null. */
const nullable = ['commitstatus.refname', 'participant.participated_on', 'participant.state']

/** The description without its flaws. */
export function patchDescription(source: OpenApi): OpenApi {
  const schemas: Record<string, ApiSchema> = { ...source.components.schemas, error }
  for (const place of nullable) {
    const [name = '', property = ''] = place.split('.')
    const schema = schemas[name]
    if (schema) schemas[name] = letBeNull(schema, property)
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

function letBeNull(schema: ApiSchema, property: string): ApiSchema {
  const inner = schema.properties?.[property]
  return {
    ...schema,
    ...(schema.allOf && { allOf: schema.allOf.map((part) => letBeNull(part, property)) }),
    ...(inner && { properties: { ...schema.properties, [property]: orNull(inner) } }),
  }
}

function orNull(schema: ApiSchema): ApiSchema {
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] }
  return { anyOf: [schema, { type: 'null' }] }
}
