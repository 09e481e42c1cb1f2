import { expect, test } from 'vitest'
import { describeApps } from './describeApps.ts'

const gauge = { key: 'gauge', name: 'Gauge', clientKey: 'ari:1' }

test('default', () => {
  const places = ['acme', 'orbit'].map((workspace) => ({ ...gauge, workspace }))
  const other = { ...gauge, key: 'other', name: 'Other', workspace: 'acme' }

  expect(describeApps([...places, other], 'classic')).toEqual([
    'Gauge is installed in acme and orbit, as a classic add-on.',
    'Other is installed in acme, as a classic add-on.',
  ])
})

test('behavior: a vendor who refuses', () => {
  const refused = { ...gauge, workspace: 'acme', problem: 'It answered 401.' }

  expect(() => describeApps([refused], 'shared')).toThrow(
    'Gauge did not accept the "installed" call for acme. It answered 401. Its log may say why. ' +
      'Mend it, and start again.',
  )
})
