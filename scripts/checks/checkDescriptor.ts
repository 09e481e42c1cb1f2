import type { ConnectDescriptor, ConnectUiModule } from '../../src/contract/ConnectDescriptor.ts'
import { connectModuleTypes } from '../../src/contract/connectModuleTypes.ts'
import { findProductName } from './findProductName.ts'

/** One sentence for each thing that Bitbucket would not take, or that a public file must not hold. */
export function checkDescriptor(descriptor: ConnectDescriptor): string[] {
  const { baseUrl, key, name, scopes, lifecycle = {}, modules = {} } = descriptor
  const placed = listPlaced(modules)
  const routes = Object.values(modules.proxy ?? {})
  const paths = [
    ...Object.values(lifecycle),
    ...placed.map(({ module }) => module.url),
    ...routes.flatMap(({ destination, methods = {} }) => [
      destination,
      ...Object.values(methods).flatMap((rule) => rule.destination ?? []),
    ]),
    ...(modules.webhooks ?? []).map(({ url }) => url),
  ]
  const keys = placed.map(({ module }) => module.key)
  const demands: [isMet: boolean, demand: string][] = [
    [/^[\w.-]{1,80}$/.test(key), 'key must be letters, digits, dots and dashes.'],
    [/^https:\/\/[^/].*[^/]$/.test(baseUrl), 'baseUrl must be https, without a slash at the end.'],
    [!/localhost|127\.0\.0\.1/.test(baseUrl), 'baseUrl must not be a local address.'],
    [
      findProductName(baseUrl) === undefined,
      `baseUrl must not contain ${findProductName(baseUrl)}: the name is Atlassian's.`,
    ],
    [
      findProductName(name, 'start') === undefined,
      `name must not begin with ${findProductName(name, 'start')}: the name is Atlassian's.`,
    ],
    [
      descriptor.authentication.type === 'jwt',
      'authentication must be jwt: without it nobody knows who calls.',
    ],
    [lifecycle.installed !== undefined, 'lifecycle.installed must be there: it brings the secret.'],
    [
      scopes !== undefined && scopes.length > 0,
      'scopes must be listed: without a list, the app asks for all.',
    ],
    [placed.length > 0, 'There must be a module that shows something.'],
    [new Set(keys).size === keys.length, 'Each module needs a key of its own.'],
    [
      paths.every((path) => /^\/(?![/\\])/.test(path) && !/[\s\\]/.test(path)),
      'Addresses must be paths below baseUrl.',
    ],
    [
      !/secret|password|token/i.test(JSON.stringify(descriptor)),
      'A public file must hold no secret.',
    ],
  ]
  return [
    ...demands.filter(([isMet]) => !isMet).map(([, demand]) => demand),
    ...placed.flatMap(findMisplaced),
  ]
}

interface PlacedModule {
  type: keyof typeof connectModuleTypes
  module: ConnectUiModule
}

function listPlaced(modules: ConnectDescriptor['modules'] = {}): PlacedModule[] {
  const types = Object.keys(connectModuleTypes).filter(
    (type): type is PlacedModule['type'] => type in connectModuleTypes,
  )
  return types.flatMap((type) => (modules[type] ?? []).map((module) => ({ type, module })))
}

function findMisplaced({ type, module: { key, location } }: PlacedModule): string[] {
  const locations: readonly string[] = connectModuleTypes[type].locations
  if (locations.length === 0 ? location === undefined : locations.includes(location ?? ''))
    return []
  return [
    locations.length === 0
      ? `${type} "${key}" has one place only: leave out its location.`
      : `${type} "${key}" needs a location of its type, such as ${locations[0]}.`,
  ]
}
