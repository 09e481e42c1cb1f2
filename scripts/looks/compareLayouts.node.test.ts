import { expect, test } from 'vitest'
import { compareLayouts, type LaidOut } from './compareLayouts.ts'

const heading: LaidOut = ['h1', 10, 300, 24, 0]
const button: LaidOut = ['button', 10, 120, 32, 16]

test('default: the same layout has not changed', () => {
  expect(compareLayouts([heading, button], [heading, button])).toEqual([])
})

test('behavior: what another font does is no change', () => {
  expect(
    compareLayouts(
      [heading, button],
      [
        ['h1', 10, 300, 48, 0],
        ['button', 10, 140, 32, 18],
      ],
    ),
  ).toEqual([])
})

test.each<[LaidOut, string]>([
  [['button', 80, 120, 32, 16], 'button 2: left was 10 px, is 80 px.'],
  [['button', 10, 200, 32, 16], 'button 2: width was 120 px, is 200 px.'],
  [['button', 10, 120, 90, 16], 'button 2: height was 32 px, is 90 px.'],
  [['button', 10, 120, 32, 60], 'button 2: gap was 16 px, is 60 px.'],
])('behavior: %j is a change', (moved, sentence) => {
  expect(compareLayouts([heading, button], [heading, moved])).toEqual([sentence])
})

test('behavior: an element more, or in another order, is a change', () => {
  expect(compareLayouts([heading], [heading, button])).toEqual([
    'There stand [h1 button], not [h1].',
  ])
  expect(compareLayouts([heading, button], [button, heading])).toHaveLength(1)
})

test('parameters: slack', () => {
  const moved: LaidOut = ['h1', 12, 300, 24, 0]
  expect(compareLayouts([heading], [moved], { share: 0, pixels: 1 })).toEqual([
    'h1 1: left was 10 px, is 12 px.',
  ])
})
