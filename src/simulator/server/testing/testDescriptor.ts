import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'

export const testOrigin = 'http://localhost:7990'
export const testAppUrl = 'http://localhost:7991'

export const testDescriptor: ConnectDescriptor = {
  key: 'readiness',
  name: 'Readiness',
  description: 'Shows whether a pull request is ready.',
  baseUrl: testAppUrl,
  authentication: { type: 'jwt' },
  vendor: { name: 'Example', url: 'https://vendor.example' },
  lifecycle: { installed: '/installed' },
  scopes: ['account', 'pullrequest:write'],
  modules: {
    webPanels: [
      {
        key: 'panel',
        name: { value: 'Readiness' },
        location: 'org.bitbucket.pullrequest.overview.informationPanel',
        url: '/panel?repository={repository.uuid}&pullrequest={pullrequest.id}&user={user.uuid}',
      },
    ],
    proxy: {
      '/check/{repository}/{pullrequest}': {
        destination: '/check?pullrequest={pullrequest.id}&user={user.uuid}',
      },
    },
  },
}
