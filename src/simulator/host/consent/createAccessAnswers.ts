import type { HostApi } from '../api/createHostApi.ts'
import type { ModuleCache } from '../connect/createModuleCache.ts'
import type { AccessRequest, RequestingApp } from './AccessRequest.ts'
import type { AccessRequests } from './createAccessRequests.ts'
import type { HostFlags } from './createHostFlags.ts'
import { toManageAddress } from './toManageAddress.ts'

export interface CreateAccessAnswersParameters {
  api: Pick<HostApi, 'settings' | 'storeDenial'>
  modules: ModuleCache
  accessRequests: AccessRequests
  flags: HostFlags
}

/** What the buttons of the access request dialog do. */
export interface AccessAnswers {
  allow: (request: AccessRequest) => void
  /** Also stores the denial; the app's answer does not wait for that (observed). */
  deny: (request: AccessRequest) => void
}

/** Allow and Deny, with what follows from them outside the waiting calls. */
export function createAccessAnswers({
  api,
  modules,
  accessRequests,
  flags,
}: CreateAccessAnswersParameters): AccessAnswers {
  function markDenied(clientId: string, isDenied: boolean): void {
    for (const { module } of modules.ofClient(clientId)) {
      module.options['user-denied'] = isDenied ? 'true' : 'false'
    }
  }

  async function finishDenial({ appKey, appName, clientId }: RequestingApp): Promise<void> {
    try {
      const settings = await api.settings()
      flags.showDenied(appKey, appName, toManageAddress(settings))
      if (!settings.denial_known_after_reload) markDenied(clientId, true)
      await api.storeDenial(clientId)
    } catch {
      // Nothing is stored then: the user has read "Access denied", and the next call asks again
      // (observed).
      markDenied(clientId, false)
    }
  }

  return {
    allow: (request) => accessRequests.answer(request.id, 'allowed'),
    deny: (request) => {
      accessRequests.answer(request.id, 'denied')
      void finishDenial(request.app)
    },
  }
}
