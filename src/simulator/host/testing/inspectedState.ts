import type { InspectedState } from '../inspector/InspectedState.ts'
import { hostSettings } from './hostSettings.ts'

const labs = { explicit_authorization: true, explicit_authorization_for_vendors: true }

/** A simulator with two users and one app, which one of them has allowed. */
export const inspectedState: InspectedState = {
  now: '2026-11-23T09:00:00.000Z',
  clock_offset_ms: 0,
  scenario: 'fresh',
  settings: { ...hostSettings, token_lifetime_seconds: 7_200 },
  faults: [{ path: '/2.0/*', effect: { status: 503 }, struck: 2 }],
  users: [
    { uuid: '{ana}', display_name: 'Ana Moreno', nickname: 'ana', labs },
    { uuid: '{ben}', display_name: 'Ben Okafor', nickname: 'ben', labs },
  ],
  apps: [{ id: 'gauge', kind: 'shared', name: 'Gauge', scopes: ['account'], workspace: 'acme' }],
  decisions: [{ user: '{ana}', app: 'gauge', decision: 'approved' }],
}
