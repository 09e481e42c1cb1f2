import { createAppCookies } from '../ap-modules/createAppCookies.ts'
import { createAppFlags } from '../ap-modules/createAppFlags.ts'
import { createAppMessages } from '../ap-modules/createAppMessages.ts'
import { defineApModules } from '../ap-modules/defineApModules.ts'
import { createModuleCache, type ModuleKeys } from '../connect/createModuleCache.ts'
import { toExtension } from '../connect/toExtension.ts'
import { createConnectDialogs } from '../dialog/createConnectDialogs.ts'
import { createFakeXdm } from './createFakeXdm.ts'
import { createModule, target } from './createModule.ts'
import { hostSession } from './hostSession.ts'

export interface ApWorldParameters {
  /** Default: Ana. */
  user?: typeof hostSession.user
}

/** A page with the panel of an app, frames of it, and what frames can do without a token. */
export async function createApWorld({ user = hostSession.user }: ApWorldParameters = {}) {
  const fake = createFakeXdm()
  const clock = { time: 0 }
  const asked: ModuleKeys[] = []
  const modules = createModuleCache({
    fetchModules: async (_principal, _requests, only) => {
      if (!only) return [createModule()]
      asked.push(only)
      return only.moduleKey === 'editor' ? [createModule({}, 'editor')] : []
    },
    now: () => clock.time,
  })
  const [page] = await modules.load('{acme}', target, 'x')
  if (!page) throw new Error('The cache is empty.')
  const dialogs = createConnectDialogs()
  const messages = createAppMessages()
  const flags = createAppFlags()
  localStorage.clear()
  sessionStorage.clear()
  defineApModules({
    xdm: fake.xdm,
    modules,
    dialogs,
    messages,
    flags,
    cookies: createAppCookies({
      lasting: localStorage,
      passing: sessionStorage,
      now: () => clock.time,
    }),
    currentUser: async () => user,
    origin: 'https://host.example',
  })

  /** A frame of the app's panel, or of another app. */
  const openFrame = (appKey = 'app', options: Record<string, unknown> = {}) => {
    const extension = toExtension({ page, origin: 'https://host.example', options, settings: {} })
    return fake.xdm.create({ ...extension, addon_key: appKey }).id
  }
  return { ...fake, asked, clock, dialogs, flags, messages, openFrame, page }
}
