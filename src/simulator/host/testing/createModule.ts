import type { ConnectModule, ConnectTarget } from '../../../contract/ConnectModule.ts'

export const target: ConnectTarget = {
  type: 'pullrequest',
  id: 1,
  links: { self: { href: 'https://host.example/2.0/pullrequests/1' } },
}

/** A web panel that the user has not been asked about. */
export function createModule(
  options: Partial<ConnectModule['options']> = {},
  key = 'panel',
): ConnectModule {
  return {
    app_key: 'app',
    app_name: 'Assent',
    module_key: key,
    module_type: 'webPanels',
    location: 'org.example.panel',
    descriptor: { key, name: { value: 'Review policy' }, url: '/', location: 'org.example.panel' },
    url: 'https://app.example/panel?jwt=x',
    options: {
      'client-id': 'client',
      'callback-url': 'https://app.example',
      scopes: 'account pullrequest',
      'user-denied': 'false',
      'proxy-base-api-url': 'https://host.example/api-proxy/key',
      ...options,
    },
  }
}
