import * as v from 'valibot'

/** A schema of an OpenAPI description, which refers to others by `$ref`. */
export interface ApiSchema {
  $ref?: string | undefined
  type?: string | string[] | undefined
  title?: string | undefined
  properties?: Record<string, ApiSchema> | undefined
  items?: ApiSchema | undefined
  allOf?: ApiSchema[] | undefined
  anyOf?: ApiSchema[] | undefined
  enum?: unknown[] | undefined
}

export const apiSchema: v.GenericSchema<unknown, ApiSchema> = v.looseObject({
  $ref: v.optional(v.string()),
  type: v.optional(v.union([v.string(), v.array(v.string())])),
  title: v.optional(v.string()),
  properties: v.optional(
    v.record(
      v.string(),
      v.lazy(() => apiSchema),
    ),
  ),
  items: v.optional(v.lazy(() => apiSchema)),
  allOf: v.optional(v.array(v.lazy(() => apiSchema))),
  anyOf: v.optional(v.array(v.lazy(() => apiSchema))),
  enum: v.optional(v.array(v.unknown())),
})

const response = v.looseObject({
  content: v.optional(v.record(v.string(), v.looseObject({ schema: v.optional(apiSchema) }))),
})
const operation = v.looseObject({ responses: v.record(v.string(), response) })

/** What is used here of an OpenAPI 3.0 description. */
export const openApiSchema = v.looseObject({
  paths: v.record(
    v.string(),
    v.object({
      get: v.optional(operation),
      post: v.optional(operation),
      put: v.optional(operation),
      delete: v.optional(operation),
    }),
  ),
  components: v.looseObject({ schemas: v.record(v.string(), apiSchema) }),
})

export type OpenApi = v.InferOutput<typeof openApiSchema>
