import { expect, test } from 'vitest'
import { createHostFlags } from './createHostFlags.ts'

const address = '/account/settings/app-authorizations/'

test('default', () => {
  const flags = createHostFlags()
  flags.showGranted('app', 'Assent', address)
  expect(flags.shown.getState()).toEqual([
    {
      id: 'granted-app',
      kind: 'success',
      title: 'Access granted',
      description: 'You granted Assent access to your account.',
      manageAddress: address,
    },
  ])
})

test('behavior: the newest comes first', () => {
  const flags = createHostFlags()
  flags.showGranted('app', 'Assent', address)
  flags.showDenied('app', 'Assent', address)
  expect(flags.shown.getState().map(({ title }) => title)).toEqual([
    'Access denied',
    'Access granted',
  ])
})

test('behavior: a second flag of an app replaces the first', () => {
  const flags = createHostFlags()
  flags.showGranted('app', 'Assent', address)
  flags.showGranted('app', 'Assent', address)
  expect(flags.shown.getState()).toHaveLength(1)
})

test('behavior: the failure of the permissions replaces every other flag', () => {
  const flags = createHostFlags()
  flags.showGranted('app', 'Assent', address)
  flags.showScopesFailed()
  expect(flags.shown.getState().map(({ title }) => title)).toEqual(['Something went wrong'])
})

test('behavior: a dismissed flag is gone', () => {
  const flags = createHostFlags()
  flags.showGrantFailed('app', 'Assent')
  flags.dismiss('failed-app')
  expect(flags.shown.getState()).toEqual([])
})
