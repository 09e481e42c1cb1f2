import { expect, test } from 'vitest'
import { explainFailure } from './explainFailure.ts'
import { toDescriptorSource } from './toDescriptorSource.ts'

test('default', () => {
  const input = { from: 'url', url: ' https://app.example/a.json ', text: 'x' } as const
  expect(toDescriptorSource(input)).toEqual({ descriptor_url: 'https://app.example/a.json' })
})

test('parameters: text', () => {
  const input = { from: 'text', url: '', text: '{"key":"a"}' } as const
  expect(toDescriptorSource(input)).toEqual({ descriptor: { key: 'a' } })
})

test.for([
  [{ from: 'url', url: '  ', text: '' }, /^Enter the address of a descriptor\.$/],
  [{ from: 'text', url: '', text: '' }, /^Paste the JSON of a descriptor\.$/],
  [{ from: 'text', url: '', text: '{"key":' }, /^The text is not JSON \(.+\)\.$/],
] as const)('behavior: %j is refused with a sentence', ([input, sentence]) => {
  let problems: string[] = []
  try {
    toDescriptorSource(input)
  } catch (error) {
    problems = explainFailure(error)
  }
  expect(problems).toEqual([expect.stringMatching(sentence)])
})
