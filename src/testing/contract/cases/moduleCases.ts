import type { ContractCase } from '../ContractCase.ts'

/** How `AP` offers its modules. */
export const moduleCases: readonly ContractCase[] = [
  {
    name: 'AP.require hands out the functions that stand on AP',
    play: ({ ap }) => {
      const seen: unknown[] = []
      ap.require?.(['request', 'proxyRequest'], (request, proxyRequest) =>
        seen.push(request === ap.request, proxyRequest === ap.proxyRequest),
      )
      return seen
    },
    expected: [true, true],
  },
  {
    name: 'AP.require takes one name without a list',
    play: ({ ap }) => {
      const seen: unknown[] = []
      ap.require?.('request', (...modules) => seen.push(modules.length, modules[0] === ap.request))
      return seen
    },
    expected: [1, true],
  },
  {
    name: 'AP.require knows nothing of other names',
    play: ({ ap }) => {
      const seen: unknown[] = []
      ap.require?.(['teapot'], (teapot) => seen.push(typeof teapot))
      return seen
    },
    expected: ['undefined'],
    expectedOfAcjs: ['function'],
  },
]
