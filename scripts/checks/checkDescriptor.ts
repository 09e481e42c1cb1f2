import type { ConnectDescriptor } from '../../src/contract/ConnectDescriptor.ts'

/** One sentence for each thing that Bitbucket would not take, or that a public file must not hold. */
export function checkDescriptor(descriptor: ConnectDescriptor): string[] {
  const { baseUrl, key, scopes, lifecycle = {}, modules = {} } = descriptor
  const panels = modules.webPanels ?? []
  const paths = [
    ...Object.values(lifecycle),
    ...panels.map(({ url }) => url),
    ...Object.values(modules.proxy ?? {}).map(({ destination }) => destination),
  ]
  const demands: [isMet: boolean, demand: string][] = [
    [/^[\w.-]{1,80}$/.test(key), 'key must be letters, digits, dots and dashes.'],
    [/^https:\/\/[^/].*[^/]$/.test(baseUrl), 'baseUrl must be https, without a slash at the end.'],
    [!/localhost|127\.0\.0\.1/.test(baseUrl), 'baseUrl must not be a local address.'],
    [
      scopes !== undefined && scopes.length > 0,
      'scopes must be listed: without a list, the app asks for all.',
    ],
    [panels.length > 0, 'There must be a web panel.'],
    [
      new Set(panels.map((panel) => panel.key)).size === panels.length,
      'Each web panel needs a key of its own.',
    ],
    [
      paths.every((path) => path.startsWith('/') && !path.startsWith('//')),
      'Addresses must be paths below baseUrl.',
    ],
    [
      !/secret|password|token/i.test(JSON.stringify(descriptor)),
      'A public file must hold no secret.',
    ],
  ]
  return demands.filter(([isMet]) => !isMet).map(([, demand]) => demand)
}
