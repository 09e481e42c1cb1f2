import { expect, test } from 'vitest'
import { summarizeLooks } from './summarizeLooks.ts'

test('default: a line for each screen, in order, and their sum', () => {
  expect(
    summarizeLooks([
      { screen: 'panel-ready-rtl', passedRules: { '160-light': 31, '160-dark': 29 } },
      { screen: 'desk-ready-ltr', passedRules: { '320-light': 40 } },
    ]),
  ).toEqual([
    ['screen', 'looks', 'rules passed, at least'],
    ['desk-ready-ltr', '1', '40'],
    ['panel-ready-rtl', '2', '29'],
    ['2 screens', '3', ''],
  ])
})

test('behavior: a screen that was not reached has no figure', () => {
  expect(summarizeLooks([{ screen: 'a', passedRules: {} }])[1]).toEqual(['a', '0', '-'])
})
