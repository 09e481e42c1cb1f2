import { expect, test } from 'vitest'
import { toDialogSize } from './toDialogSize.ts'

test('default', () => {
  expect(toDialogSize({})).toEqual({ width: '800px', height: '600px' })
})

test.for([
  ['size', { size: 'small' }, '400px', '300px'],
  ['width', { size: 'small', width: 500 }, '500px', '300px'],
  ['height', { height: '50%' }, '800px', '50vh'],
  ['pixels as text', { width: '320px', height: '240' }, '320px', '240px'],
  ['maximum', { size: 'maximum' }, '100vw', '100vh'],
] as const)('parameters: %s', ([, request, width, height]) => {
  expect(toDialogSize(request)).toEqual({ width, height })
})

test.for(['calc(1px)', '1px;color:red', '-5px', '', 'NaN', '12345px'])(
  'behavior: %j is no length',
  (width) => {
    expect(toDialogSize({ width })).toEqual({ width: '800px', height: '600px' })
  },
)
