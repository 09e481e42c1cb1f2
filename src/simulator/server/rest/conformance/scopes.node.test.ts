import { expect, test } from 'vitest'
import { createExampleWorld } from './createExampleWorld.ts'
import { listSimulatedOperations } from './listSimulatedOperations.ts'
import { restExamples } from './restExamples.ts'

const cases = listSimulatedOperations().operations.flatMap((operation) => {
  const name = `${operation.method} ${operation.path}`
  const example = restExamples[name]
  return example ? [{ name, example, operation }] : []
})
const closed = cases.filter(({ operation }) => operation.scopes.length > 0)
const lacking = 'Your credentials lack one or more required privilege scopes.'

test.each(closed.map((one) => [one.name, one] as const))(
  '%s is refused without its scopes, and these are named',
  async (name, { example, operation }) => {
    const world = createExampleWorld(example.eras?.[0] ?? '2022')
    const response = await world.run(name, example, ['wiki'])
    const { error } = await response.json()
    expect([response.status, error.message]).toEqual([403, lacking])
    expect(error.detail).toEqual({ required: operation.scopes, granted: ['wiki'] })
  },
)

test.each(cases.map((one) => [one.name, one] as const))(
  '%s works with exactly the scopes that it needs',
  async (name, { example, operation }) => {
    const world = createExampleWorld(example.eras?.[0] ?? '2022')
    const needed = [...operation.scopes, ...(example.alsoNeeds ?? [])]
    const scopes = needed.length > 0 ? needed : ['wiki']
    const response = await world.run(name, example, scopes)
    expect(response.status).toBe(example.status ?? 200)
  },
)
