import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createAnswerCheck } from './createAnswerCheck.ts'
import { openApiSchema } from './openApiSchema.ts'

/** A description of our own, in the manner of Bitbucket's. */
const check = createAnswerCheck(
  v.parse(openApiSchema, {
    openapi: '3.0.0',
    paths: {
      '/things/{name}': {
        get: {
          responses: {
            200: {
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/thing' } },
              },
            },
            403: {
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/error' } },
              },
            },
          },
        },
        delete: { responses: { 204: {} } },
      },
      '/failures': {
        get: {
          responses: {
            default: {
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/error' } },
              },
            },
            204: {
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/error' } },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        error: {
          type: 'object',
          properties: { error: { type: 'object', properties: { detail: { type: 'string' } } } },
        },
        object: { type: 'object', properties: { type: { type: 'string' } }, required: ['type'] },
        thing: {
          allOf: [
            { $ref: '#/components/schemas/object' },
            {
              type: 'object',
              properties: {
                size: { type: 'integer' },
                owner: { $ref: '#/components/schemas/object' },
                parts: { type: 'array', items: { $ref: '#/components/schemas/object' } },
              },
            },
          ],
        },
        user: { type: 'object', properties: { nickname: { type: 'string' } } },
      },
    },
  }),
)
const operation = 'GET /things/{thing_name}'

test('default', () => {
  const thing = { type: 'thing', size: 1, owner: { type: 'user', nickname: 'ana' } }
  expect(check(operation, 200, thing)).toEqual({
    isDocumented: true,
    hasSchema: true,
    problems: [],
    unknownKeys: [],
  })
})

test('behavior: a wrong type and a missing key are problems', () => {
  expect(check(operation, 200, { size: 'large' })?.problems).toEqual([
    " must have required property 'type'",
    '/size must be integer',
  ])
})

test('behavior: a key that no schema has is named by the type of its object', () => {
  const thing = {
    type: 'thing',
    colour: 1,
    owner: { type: 'user', age: 3 },
    parts: [{ type: 'bolt', length: 2 }],
  }
  expect(check(operation, 200, thing)?.unknownKeys).toEqual([
    'thing.colour',
    'user.age',
    'bolt.length',
  ])
})

test('behavior: a failure may list scopes, though the description says otherwise', () => {
  const body = { type: 'error', error: { message: 'No.', detail: { required: [], granted: [] } } }
  expect(check(operation, 403, body)?.problems).toEqual([])
  expect(check(operation, 403, { error: { detail: 1 } })?.problems).toHaveLength(1)
})

test('behavior: a status that is not described', () => {
  expect(check(operation, 201, {})).toMatchObject({ isDocumented: false, hasSchema: false })
})

test('behavior: an answer without a body', () => {
  const answer = { isDocumented: true, hasSchema: false, problems: [], unknownKeys: [] }
  expect(check('DELETE /things/{name}', 204, undefined)).toEqual(answer)
})

test('behavior: the schema of failures is not one of successes', () => {
  const answer = { isDocumented: true, hasSchema: false, problems: [], unknownKeys: [] }
  expect(check('GET /failures', 200, { error: 1 })).toEqual(answer)
  expect(check('GET /failures', 204, undefined)).toEqual(answer)
  expect(check('GET /failures', 404, { error: 1 })?.problems).toHaveLength(1)
})

test('behavior: an operation that is not described', () => {
  expect(check('POST /things/{name}', 200, {})).toBeUndefined()
  expect(check('GET /nothing', 200, {})).toBeUndefined()
})
