import type { ApiSchema } from './openApiSchema.ts'

type Schemas = Readonly<Record<string, ApiSchema>>

/**
 * `schema.key` for each key that the schema of an answer, or of what its `type` says it is, does not
 * know. Schemas of Bitbucket's description let any key pass, so a validator finds none of them. Objects
 * without a list of keys hold what they like.
 */
export function listUnknownKeys(schemas: Schemas, schema: ApiSchema, value: unknown): string[] {
  const unknown = new Set<string>()
  walk([schema], value, 'answer')
  return [...unknown]

  function walk(given: readonly ApiSchema[], data: unknown, name: string): void {
    const all = given.flatMap((one) => flatten(schemas, one))
    if (Array.isArray(data)) {
      const items = all.flatMap(({ items: one }) => (one ? [one] : []))
      for (const one of data) walk(items, one, name)
      return
    }
    if (typeof data !== 'object' || data === null) return
    const entries = Object.entries(data)
    const type = entries.find(([key]) => key === 'type')?.[1]
    const own = typeof type === 'string' && all.length > 0 ? schemas[type] : undefined
    const known = own ? [...all, ...flatten(schemas, own)] : all
    if (!known.some(({ properties }) => properties)) return
    const label = typeof type === 'string' ? type : name
    for (const [key, inner] of entries) {
      const inners = known.flatMap(({ properties }) => properties?.[key] ?? [])
      if (inners.length === 0) unknown.add(`${label}.${key}`)
      else walk(inners, inner, `${label}.${key}`)
    }
  }
}

/** A schema with all that it refers to or is made of. */
function flatten(schemas: Schemas, schema: ApiSchema): ApiSchema[] {
  const name = schema.$ref?.split('/').at(-1)
  const target = name === undefined ? undefined : schemas[name]
  return [
    schema,
    ...(target ? flatten(schemas, target) : []),
    ...(schema.allOf ?? []).flatMap((part) => flatten(schemas, part)),
  ]
}
