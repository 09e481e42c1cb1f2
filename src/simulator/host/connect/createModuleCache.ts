import { defaultQuirks } from '../../../contract/defaultQuirks.ts'
import type {
  ConnectModule,
  ConnectModulesRequest,
  ConnectTarget,
} from '../../../contract/ConnectModule.ts'
import { connectModuleTypes } from '../../../contract/connectModuleTypes.ts'
import { toModuleId } from './toModuleId.ts'

/** A module as the page knows it. Its options change when a token comes or a denial goes. */
export interface PageModule {
  id: string
  target: ConnectTarget
  module: ConnectModule
  /** When the token in the options was made. Milliseconds since the epoch. */
  tokenIssuedAt: number
}

/** Names one module of one app. */
export interface ModuleKeys {
  appKey: string
  moduleKey: string
}

export interface CreateModuleCacheParameters {
  fetchModules: (
    principal: string,
    requests: ConnectModulesRequest[],
    only?: ModuleKeys,
  ) => Promise<ConnectModule[]>
  /** Milliseconds since the epoch. */
  now: () => number
  /** Milliseconds. Default: 270,000 (4.5 minutes, observed). */
  lifetimeMs?: () => Promise<number>
}

export interface ModuleCache {
  /**
   * The modules at a place of the page. Fetched again only when this is asked after the lifetime;
   * `find` hands out an entry whatever its age (observed).
   */
  load: (principal: string, target: ConnectTarget, location: string) => Promise<PageModule[]>
  find: (id: string) => PageModule | undefined
  /**
   * Another module of the same app for the same target, whatever its type and place. Undefined when
   * the app has none that the user may see.
   */
  loadByKey: (opener: PageModule, moduleKey: string) => Promise<PageModule | undefined>
  ofClient: (clientId: string) => PageModule[]
}

/** The page's modules, in memory: lost with the page. */
export function createModuleCache({
  fetchModules,
  now,
  lifetimeMs = () => Promise.resolve(defaultQuirks.module_lifetime_ms),
}: CreateModuleCacheParameters): ModuleCache {
  const modules = new Map<string, PageModule>()
  const principals = new Map<string, string>()
  const places = new Map<string, { loadedAt: number; ids: string[] }>()

  function keep(principal: string, target: ConnectTarget, module: ConnectModule): PageModule {
    const id = toModuleId(module, target)
    const page = { id, target, module, tokenIssuedAt: now() }
    modules.set(id, page)
    principals.set(id, principal)
    return page
  }

  return {
    async load(principal, target, location) {
      const place = JSON.stringify([principal, target.links.self.href, location])
      const known = places.get(place)
      if (known && now() - known.loadedAt < (await lifetimeMs())) {
        return known.ids.flatMap((id) => modules.get(id) ?? [])
      }

      const fetched = await fetchModules(principal, [{ target, modules: [location] }])
      const loadedAt = now()
      for (const id of known?.ids ?? []) modules.delete(id)
      const loaded = fetched.map((module) => keep(principal, target, module))
      places.set(place, { loadedAt, ids: loaded.map(({ id }) => id) })
      return loaded
    },
    find: (id) => modules.get(id),
    async loadByKey({ id, target, module: { app_key: appKey } }, moduleKey) {
      const known = modules.get(toModuleId({ app_key: appKey, module_key: moduleKey }, target))
      const principal = principals.get(id)
      if (known || principal === undefined) return known
      const request = { target, modules: Object.keys(connectModuleTypes) }
      const [module] = await fetchModules(principal, [request], { appKey, moduleKey })
      return module && keep(principal, target, module)
    },
    ofClient: (clientId) =>
      [...modules.values()].filter(({ module }) => module.options['client-id'] === clientId),
  }
}
