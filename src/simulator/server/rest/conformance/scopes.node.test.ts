import { expect, test } from 'vitest'
import { type Era, eras } from '../../../../contract/eras.ts'
import { createExampleWorld } from './createExampleWorld.ts'
import { listSimulatedOperations } from './listSimulatedOperations.ts'
import { restExamples } from './restExamples.ts'

const cases = listSimulatedOperations().operations.flatMap((operation) => {
  const name = `${operation.method} ${operation.path}`
  const example = restExamples[name]
  return example ? [{ name, example, operation }] : []
})
const closed = cases.filter(({ operation }) => operation.scopes.length > 0)
const ofAnyCaller = cases.filter(({ example }) => !example.isOfCaller)
const lacking = 'Your credentials lack one or more required privilege scopes.'
const create = (era: Era) => createExampleWorld(era)
const worlds = { '2020': create('2020'), '2022': create('2022'), '2026': create('2026') }

test.each(closed.map((one) => [one.name, one] as const))(
  '%s is refused without its scopes, and these are named',
  async (name, { example, operation }) => {
    // Before anybody looks whether there is such a thing, so it need not be made.
    const { prepare: _, ...bare } = example
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => param)
    const params = { ...Object.fromEntries(names.map((param) => [param, 'x'])), ...bare.params }
    for (const era of example.eras ?? eras) {
      const response = await worlds[era].run(name, { ...bare, params }, ['wiki'])
      const { error } = await response.json()
      expect([response.status, error.message]).toEqual([403, lacking])
      expect(error.detail).toEqual({ required: operation.scopes, granted: ['wiki'] })
    }
  },
)

test.each(ofAnyCaller.map((one) => [one.name, one] as const))(
  '%s works with exactly the scopes that it needs',
  async (name, { example, operation }) => {
    const needed = [...operation.scopes, ...(example.alsoNeeds ?? [])]
    const scopes = needed.length > 0 ? needed : ['wiki']
    const response = await worlds[example.eras?.[0] ?? '2022'].run(name, example, scopes)
    expect(response.status).toBe(example.status ?? 200)
  },
)
