import { expect, test } from 'vitest'
import { createFrameHeight } from './createFrameHeight.ts'

const now = () => 0

test.for([
  [320.2, 321],
  ['320', 320],
  ['320.5px', 321],
  [1_000_000, 4_000],
] as const)('behavior: %s is %d pixels high', ([wish, height]) => {
  expect(createFrameHeight({ now })(wish)).toBe(height)
})

test.for(['100%', '', 'calc(1px)', '-1px', Number.NaN, Infinity, null, {}])(
  'behavior: %s is no height',
  (wish) => {
    expect(createFrameHeight({ now })(wish)).toBeUndefined()
  },
)

test('behavior: less than 160 pixels become 160', () => {
  const toFrameHeight = createFrameHeight({ now })
  toFrameHeight(200)
  expect(toFrameHeight(-5)).toBe(160)
})

test('behavior: the same height again changes nothing', () => {
  const toFrameHeight = createFrameHeight({ now })
  toFrameHeight(200)
  expect(toFrameHeight(199.5)).toBeUndefined()
})

test('behavior: a document that always wants more is stopped', () => {
  const toFrameHeight = createFrameHeight({ now })
  const heights = Array.from({ length: 60 }, (_, step) => toFrameHeight(200 + step))
  expect(heights.filter((height) => height !== undefined)).toHaveLength(40)
})

test('behavior: after a pause the height changes again', () => {
  const clock = { time: 0 }
  const toFrameHeight = createFrameHeight({ now: () => clock.time })
  Array.from({ length: 60 }, (_, step) => toFrameHeight(200 + step))
  clock.time = 2_000
  expect(toFrameHeight(500)).toBe(500)
})
