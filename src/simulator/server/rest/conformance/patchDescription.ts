import type { ApiSchema, OpenApi } from './openApiSchema.ts'

/** `schema.property` of what can be null in recorded answers, where the description has no null. */
const nullable = [
  'branching_model_settings.development.name',
  'branching_model_settings.production.name',
  'comment.updated_on',
  'commitstatus.refname',
  'diffstat.new',
  'diffstat.old',
  'issue.assignee',
  'issue.component',
  'issue.edited_on',
  'issue.milestone',
  'issue.version',
  'participant.participated_on',
  'participant.state',
  'pullrequest.closed_by',
  'pullrequest.merge_commit',
  'tag.date',
  'tag.message',
  'tag.tagger',
]
/** `schema.property` of what is a list in recorded answers, where the description has one of its values. */
const lists = ['commit_file.attributes']
// Of which its own text says that it is a redirect.
const redirects = ['/repositories/{workspace}/{repo_slug}/src']

/** The description without its flaws. */
export function patchDescription(source: OpenApi): OpenApi {
  const schemas: Record<string, ApiSchema> = { ...source.components.schemas, error }
  const change = (place: string, patch: (schema: ApiSchema) => ApiSchema) => {
    const [name = '', ...path] = place.split('.')
    const schema = schemas[name]
    if (schema) schemas[name] = changeProperty(schema, path, patch)
  }
  for (const place of nullable) change(place, orNull)
  for (const place of lists) change(place, (items) => ({ type: 'array', items }))
  const paths = { ...source.paths }
  for (const path of redirects) {
    const get = paths[path]?.get
    if (get) paths[path] = { ...paths[path], get: { responses: { ...get.responses, '302': {} } } }
  }
  return { ...source, paths, components: { ...source.components, schemas } }
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

function changeProperty(
  schema: ApiSchema,
  path: readonly string[],
  patch: (schema: ApiSchema) => ApiSchema,
): ApiSchema {
  const [property = '', ...below] = path
  const { properties, allOf } = schema
  const inner = properties?.[property]
  const changed = inner && (below.length > 0 ? changeProperty(inner, below, patch) : patch(inner))
  return {
    ...schema,
    ...(allOf && { allOf: allOf.map((part) => changeProperty(part, path, patch)) }),
    ...(changed && { properties: { ...properties, [property]: changed } }),
  }
}

function orNull(schema: ApiSchema): ApiSchema {
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] }
  return { anyOf: [schema, { type: 'null' }] }
}
