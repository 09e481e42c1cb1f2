import * as v from 'valibot'
import { expect, test } from 'vitest'
import { type Era, eras } from '../../../../contract/eras.ts'
import { createAnswerCheck } from './createAnswerCheck.ts'
import { createExampleWorld, type ExampleWorld } from './createExampleWorld.ts'
import { listSimulatedOperations } from './listSimulatedOperations.ts'
import { openApiSchema } from './openApiSchema.ts'
import { operationsWithoutSchema } from './operationsWithoutSchema.ts'
import { descriptionFile, readReference } from './readReference.ts'
import { restExamples } from './restExamples.ts'
import { unknownKeys } from './unknownKeys.ts'

const { operations, others } = listSimulatedOperations()
const names = operations.map(({ method, path }) => `${method} ${path}`)
const description = readReference(descriptionFile)
const check =
  description === undefined ? undefined : createAnswerCheck(v.parse(openApiSchema, description))
const sound = { isDocumented: true, problems: [], strangers: [] }
const met = { keys: new Set<string>(), withoutSchema: new Set<string>() }
const worlds = new Map<Era, ExampleWorld>()
const cases = Object.entries(restExamples).flatMap(([operation, example]) =>
  (example.eras ?? eras).map((era) => ({ title: `${era}: ${operation}`, era, operation, example })),
)

test('each simulated operation has an example, and each example an operation', () => {
  expect(Object.keys(restExamples).toSorted()).toEqual(names.toSorted())
})

test('each route is an operation of Bitbucket’s', () => {
  expect(others).toEqual([])
})

function openWorld(era: Era): ExampleWorld {
  const world = worlds.get(era) ?? createExampleWorld(era)
  worlds.set(era, world)
  return world
}

test.each(cases.map((one) => [one.title, one] as const))(
  '%s',
  async (_title, { era, operation, example }) => {
    const response = await openWorld(era).run(operation, example)
    const text = await response.text()

    expect({ status: response.status, text }).toEqual({ status: example.status ?? 200, text })
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false
    const checked = check?.(operation, response.status, isJson ? JSON.parse(text) : undefined)
    for (const key of checked?.unknownKeys ?? []) met.keys.add(key)
    if (text !== '' && !checked?.hasSchema) met.withoutSchema.add(operation)
    const { isDocumented = true, problems = [], unknownKeys: found = [] } = checked ?? {}
    const strangers = found.filter((key) => !(key in unknownKeys))
    expect({ isDocumented, problems, strangers }).toEqual(sound)
  },
)

test('the exceptions are those that are needed, where there is a description to tell', () => {
  const sort = (all: Iterable<string>) => [...all].toSorted()
  const needed = { keys: sort(met.keys), operations: sort(met.withoutSchema) }
  const known = { keys: sort(Object.keys(unknownKeys)), operations: sort(operationsWithoutSchema) }
  expect(check ? needed : known).toEqual(known)
})
