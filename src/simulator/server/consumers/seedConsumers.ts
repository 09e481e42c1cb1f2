import { acme, ana } from '../world/people.ts'
import type { ConsumerRecord } from './ConsumerRecord.ts'

/** Both are Ana's, in Acme. Their keys and secrets are fixed, so that commands can be written down. */
export const seedConsumers: readonly ConsumerRecord[] = [
  {
    id: 'consumer:acme-scripts',
    key: 'acme-scripts-key',
    secret: 'acme-scripts-secret',
    name: 'Acme scripts',
    description: 'What runs at night.',
    url: '',
    callbackUrl: 'http://localhost:7992/callback',
    scopes: ['account', 'email', 'pullrequest:write', 'webhook'],
    isPrivate: true,
    workspace: acme.slug,
    owner: ana.uuid,
  },
  {
    id: 'consumer:acme-dashboard',
    key: 'acme-dashboard-key',
    secret: 'acme-dashboard-secret',
    name: 'Acme dashboard',
    description: 'Shows all who work at Acme what waits for a review.',
    url: 'https://dashboard.example',
    callbackUrl: 'http://localhost:7992/callback',
    scopes: ['account', 'pullrequest'],
    isPrivate: false,
    workspace: acme.slug,
    owner: ana.uuid,
  },
]
