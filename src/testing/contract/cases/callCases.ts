import { callAp, findCall } from '../callAp.ts'
import type { ContractCase } from '../ContractCase.ts'

const url = '/2.0/contract/one'
const echo = { method: 'GET', path: '/contract/one', body: null }
const http = (body: object) => ({ status: 200, responseText: JSON.stringify(body) })
const answered = (body: object) => ({ success: [body, 'success', http(body)] })

/** What the app calls, and when it is called back. */
export const callCases: readonly ContractCase[] = [
  {
    name: 'a call returns nothing',
    play: ({ ap }) => typeof findCall(ap, 'request')({ url }),
    expected: 'undefined',
  },
  {
    name: 'nobody is called back in the task of the call',
    play: async ({ ap }) => {
      const seen: string[] = []
      const answer = callAp(ap, { url }).then(() => seen.push('answer'))
      seen.push('returned')
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
      seen.push('end of the task')
      await answer
      return seen
    },
    expected: ['returned', 'end of the task', 'answer'],
  },
  {
    name: 'an address and options are one call',
    play: ({ ap }) =>
      new Promise((resolve) => {
        findCall(ap, 'request')(url, { type: 'DELETE', success: resolve })
      }),
    expected: { ...echo, method: 'DELETE' },
  },
  {
    name: 'a call is a GET without a body',
    play: ({ ap }) => callAp(ap, { url }),
    expected: answered(echo),
  },
  {
    name: 'type and data are the method and the body',
    play: ({ ap }) =>
      callAp(ap, { url, type: 'put', data: '{"a":1}', contentType: 'application/json' }),
    expected: answered({ ...echo, method: 'PUT', body: '{"a":1}' }),
  },
  {
    name: 'the query goes with the path',
    play: ({ ap }) => callAp(ap, { url: `${url}?q=a%20b&page=2` }),
    expected: answered({ ...echo, path: '/contract/one?q=a%20b&page=2' }),
  },
  {
    name: "proxyRequest reaches the vendor's server",
    play: ({ ap }) => callAp(ap, { url: '/contract/two' }, 'proxyRequest'),
    expected: answered({ ...echo, path: '/contract/two' }),
  },
  {
    name: 'callbacks may be left out',
    play: ({ ap }) => {
      findCall(ap, 'request')({ url })
      findCall(ap, 'request')(url)
      return callAp(ap, { url })
    },
    expected: answered(echo),
  },
  {
    name: 'each answer is an object of its own',
    play: async ({ ap }) => {
      const read = () =>
        new Promise<unknown>((success) => findCall(ap, 'request')({ url, success }))
      const first = Object(await read())
      first.path = 'changed by the app'
      return read()
    },
    expected: echo,
  },
  {
    name: 'a callback is called once',
    play: async ({ ap }) => {
      let count = 0
      const countUp = () => (count += 1)
      findCall(ap, 'request')({ url, success: countUp, error: countUp })
      for (let turn = 0; turn < 3; turn += 1) await callAp(ap, { url })
      return count
    },
    expected: 1,
  },
  {
    name: 'answers find their calls',
    play: async ({ ap }) => {
      const names = ['a', 'b', 'c', 'd']
      const outcomes = await Promise.all(
        names.map((name) => callAp(ap, { url: `/2.0/contract/${name}` })),
      )
      return outcomes.map((outcome) => 'success' in outcome && outcome.success[0])
    },
    expected: ['a', 'b', 'c', 'd'].map((name) => ({ ...echo, path: `/contract/${name}` })),
  },
  {
    name: 'the host answers a function only where it is the last argument',
    play: async ({ ap }) => {
      const seen: string[] = []
      const getHostEnv: unknown = Reflect.get(ap, 'getHostEnv')
      if (typeof getHostEnv !== 'function') return 'not offered'
      getHostEnv(() => seen.push('first'), 'and then text')
      await new Promise((resolve) => getHostEnv('text', resolve))
      seen.push('last')
      await callAp(ap, { url })
      return seen
    },
    expected: ['last'],
  },
]
