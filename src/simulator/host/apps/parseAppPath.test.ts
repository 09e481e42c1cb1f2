import { expect, test } from 'vitest'
import { parseAppPath } from './parseAppPath.ts'

const settings = '/workspace/settings'

test.for([
  [`/acme${settings}/applications`, { page: 'developApps', workspace: 'acme' }],
  [`/acme${settings}/addon-management/`, { page: 'installedApps', workspace: 'acme' }],
  [`/%7Ba%7D${settings}/applications`, { page: 'developApps', workspace: '{a}' }],
  ['/account/apps', { page: 'developApps', workspace: undefined }],
  ['/account/addon-management', { page: 'installedApps', workspace: undefined }],
  ['/site/addons/authorize', { page: 'installApp' }],
  [`/a/b${settings}/applications`, undefined],
  [`/%E0%A4%A${settings}/applications`, undefined],
  [`/acme${settings}/addon-management/gauge/configure`, undefined],
  [settings, undefined],
  ['/', undefined],
] as const)('behavior: %s', ([path, page]) => {
  expect(parseAppPath(path)).toEqual(page)
})
