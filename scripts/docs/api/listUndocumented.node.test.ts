import { expect, test } from 'vitest'
import { createModuleReader } from './ApiModule.ts'
import { listUndocumented } from './listUndocumented.ts'
import { readApi } from './readApi.ts'

test('default', () => {
  const text = `
/** Said. */
export function said() {}
export function unsaid() {}
// Not a docstring.
export class Unsaid {}
/** Of something else. */
const other = 1
export const useUnsaid = () => other
export interface Type {}
export { expect } from 'vitest'`
  const entries = readApi(
    createModuleReader(() => text),
    'shop',
    { './kit': 'kit' },
  )

  expect(listUndocumented(entries)).toEqual([
    'shop/kit: unsaid (src/kit.ts)',
    'shop/kit: Unsaid (src/kit.ts)',
    'shop/kit: useUnsaid (src/kit.ts)',
  ])
})
