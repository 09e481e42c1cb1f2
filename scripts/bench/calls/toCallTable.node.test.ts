import { expect, test } from 'vitest'
import type { RoundSummary } from '../summarizeRounds.ts'
import { toCallTable } from './toCallTable.ts'

const first: RoundSummary = {
  msPerCall: 12.3456,
  ratio: 1,
  quartiles: [1, 1],
  addedMicroseconds: 0,
}

test('default', () => {
  const { table } = toCallTable('156.0', [
    {
      host: 'simulator',
      atOnce: 20,
      calls: 400,
      senders: ['raw', 'raw', 'bridge'],
      summaries: [
        first,
        { ...first, ratio: 0.994 },
        { msPerCall: 12.5, ratio: 1.0123, quartiles: [0.9, 1.104], addedMicroseconds: 154.4 },
      ],
    },
  ])
  expect(table.slice(1)).toEqual([
    ['simulator', '20', 'AP.request', '12.346', '1.000', '1.00–1.00', '0'],
    ['simulator', '20', 'AP.request, again', '12.346', '0.994', '1.00–1.00', '0'],
    ['simulator', '20', 'bridge.request', '12.500', '1.012', '0.90–1.10', '154'],
  ])
})
