import { useCallback } from 'react'
import { useLoad, type UseLoadResult } from '../layout/useLoad.ts'
import type { ModuleCache, PageModule } from './createModuleCache.ts'
import type { PageSubject } from './PageSubject.ts'

/**
 * The modules that apps have at places of a page, by weight.
 * @param places such as `webItems:org.bitbucket.repository.actions`; the same list between renders
 */
export function useModules(
  modules: ModuleCache,
  { principal, target }: PageSubject,
  places: readonly string[],
): UseLoadResult<PageModule[]> {
  const load = useCallback(async () => {
    const lists = await Promise.all(places.map((place) => modules.load(principal, target, place)))
    return lists.flat().toSorted((one, other) => weightOf(one) - weightOf(other))
  }, [modules, principal, target, places])
  return useLoad(load)
}

const weightOf = ({ module }: PageModule) => module.descriptor.weight ?? 100
