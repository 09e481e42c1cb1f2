import type {
  ConnectDescriptor,
  ConnectModules,
  ConnectUiModule,
} from '../contract/ConnectDescriptor.ts'
import { connectModuleTypes, type ConnectModuleType } from '../contract/connectModuleTypes.ts'

export interface Place {
  type: ConnectModuleType
  /** Undefined for a type that has one place only. */
  location: string | undefined
  /** As a page asks for it; also the name of the module there. */
  name: string
}

/** Every place where an app may show itself. */
export const places: readonly Place[] = Object.entries(connectModuleTypes).flatMap(
  ([name, { locations }]): Place[] => {
    const type = moduleTypes().find((one) => one === name)
    if (!type) return []
    const known: readonly string[] = locations
    if (known.length === 0) return [{ type, location: undefined, name: type }]
    return known.map((location) => ({ type, location, name: `${type}:${location}` }))
  },
)

function moduleTypes(): ConnectModuleType[] {
  return Object.keys(connectModuleTypes).filter(
    (name): name is ConnectModuleType => name in connectModuleTypes,
  )
}

/** What the module's page prints: whatever context parameters there are. */
const query = [
  'repository={repository.full_name}',
  'branch={branch.name}',
  'commit={commit.hash}',
  'pullrequest={pullrequest.id}',
  'file={file.path}',
  'directory={directory.path}',
  'workspace={workspace.slug}',
  'target_user={target_user.display_name}',
  'user={user.display_name}',
].join('&')

/** An app with one module at each place. Links named actions open dialogs. */
export function describePlaces(baseUrl: string): ConnectDescriptor {
  const modules: ConnectModules = {}
  for (const place of places) {
    modules[place.type] = [...(modules[place.type] ?? []), toModule(place)]
  }
  return {
    key: 'places',
    name: 'Places',
    description: 'Stands everywhere.',
    baseUrl,
    authentication: { type: 'jwt' },
    scopes: ['account', 'pullrequest'],
    modules,
  }
}

/** @returns the key of the module at a place */
export function toModuleKey(name: string): string {
  return name.replaceAll(/[^a-zA-Z]+/g, '-')
}

function toModule({ type, location, name }: Place): ConnectUiModule {
  return {
    key: toModuleKey(name),
    name: { value: name },
    url: `/place?place=${encodeURIComponent(name)}&${query}`,
    tooltip: { value: `The place ${name}` },
    ...(location !== undefined && { location }),
    ...(location?.endsWith('.actions') && type === 'webItems' && { target: 'dialog' as const }),
    ...(type === 'repoPages' && { params: { passLocation: true } }),
    ...(type === 'fileViews' && { file_matches: { extensions: ['md'] } }),
  }
}
