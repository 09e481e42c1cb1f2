import { expect, test, vi } from 'vitest'
import { rememberEach } from './rememberEach.ts'

test('default: each list of names is loaded once', async () => {
  const load = vi.fn<(...names: string[]) => Promise<string>>(async (...names) => names.join())
  const remembered = rememberEach(load)

  const answers = [remembered('a', 'b'), remembered('a,b'), remembered('a', 'b')]

  expect(await Promise.all(answers)).toEqual(['a,b', 'a,b', 'a,b'])
  expect(load.mock.calls).toEqual([['a', 'b'], ['a,b']])
})
