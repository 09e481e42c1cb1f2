import { expect, test } from 'vitest'
import { hostSettings } from '../testing/hostSettings.ts'
import { isHostSettings } from './isHostSettings.ts'

test('default', () => {
  expect(isHostSettings(hostSettings)).toBe(true)
})

test.for([
  null,
  'settings',
  {},
  { ...hostSettings, era: '2021' },
  { ...hostSettings, prompt_per_call: 'yes' },
  { ...hostSettings, prompt_form: 'sheet' },
  { ...hostSettings, module_lifetime_ms: -1 },
  { ...hostSettings, module_lifetime_ms: '1' },
  { ...hostSettings, token_answer: undefined },
])('behavior: %j is none', (value) => {
  expect(isHostSettings(value)).toBe(false)
})
