import type { RestExampleTable } from '../RestExample.ts'

/** What an app does to its own installation. */
export const addonExamples: RestExampleTable = {
  'PUT /addon': {
    isOfCaller: true,
    as: 'app',
    status: 204,
    body: {
      descriptor: {
        key: 'gauge',
        name: 'Gauge 2',
        description: 'Shows how full a repository is.',
        baseUrl: 'https://gauge.example',
        authentication: { type: 'jwt' },
        scopes: ['repository'],
      },
    },
  },
  'DELETE /addon': { as: 'app', status: 204 },
  'GET /addon/{addon_key}/client-key': {
    as: 'app',
    params: { addon_key: 'gauge' },
    isOfCaller: true,
  },
}
