import type { XdmHost } from 'simple-xdm/host'
import { createEnvModule, type FrameElement } from '../ap-modules/createEnvModule.ts'
import type { FrameTokens } from '../consent/createFrameTokens.ts'
import type { AddressPage } from './AddressPage.ts'
import type { ModuleCache, PageModule } from './createModuleCache.ts'
import type { HostMethods } from './hostMethods.ts'
import { readMember } from './readMember.ts'
import { toExtension } from './toExtension.ts'
import { toMethod } from './toMethod.ts'

export interface CreateConnectBridgeParameters {
  xdm: XdmHost
  tokens: FrameTokens
  modules: ModuleCache
  /** Origin of the host page. */
  origin: string
  /** Whole address of the host page, for `env.getLocation`. */
  pageUrl: () => string
  /** Address of the REST API, or undefined when the page does not name it. */
  apiUrl: () => string | undefined
}

/** The attributes of a frame's element, and its end. */
export interface BridgedFrame {
  id: string
  name: string
  src: string
  close: () => void
}

export interface OpenFrameOptions extends FrameElement {
  /** The frame's script has answered. Once, also when the frame is loaded again. */
  onInit: () => void
  /** Escape was pressed inside the frame, where the page does not hear it. Default: nothing happens. */
  onEscape?: (() => void) | undefined
  /** What the frame's script is told besides. Default: nothing. */
  options?: Readonly<Record<string, unknown>> | undefined
}

export interface ConnectBridge {
  openFrame: (page: PageModule | AddressPage, options: OpenFrameOptions) => BridgedFrame
}

const escapeKey = 27

/** Define what frames may call, over simple-xdm, and open frames. Once for a page. */
export function createConnectBridge({
  xdm,
  tokens,
  modules,
  origin,
  pageUrl,
  apiUrl,
}: CreateConnectBridgeParameters): ConnectBridge {
  const elements = new Map<string, FrameElement>()
  const env = createEnvModule({ findElement: (id) => elements.get(id), pageUrl })

  const globals: Omit<HostMethods<'_globals'>, 'getCurrentUser'> = {
    requestAccessToken: toMethod(async ({ args: [request], extension, reply }) => {
      // The older form hands over the bare credentials.
      const credentials = readMember(request, 'credentials') ?? request
      const answer = await tokens.request({
        claimedModuleId: readMember(credentials, 'moduleId'),
        ownModuleId: extension.options['moduleId'],
        isForced: readMember(request, 'forceUpdate') === true,
      })
      if (!answer) return
      if ('error' in answer) reply(answer.error)
      else reply(null, answer.token)
    }),
    getHostEnv: toMethod(({ reply }) => {
      const baseApiUrl = apiUrl()
      if (baseApiUrl) reply(null, { baseApiUrl })
      else reply('"bb-api-canon-url" element not found')
    }),
    getProxyEnv: toMethod(({ args: [request], reply }) => {
      const id = readMember(request, 'moduleId')
      // Observed: no answer at all without a module id.
      if (typeof id !== 'string') return
      const page = modules.find(id)
      if (page) reply(null, { baseApiUrl: page.module.options['proxy-base-api-url'] })
      else reply(`ConnectModule not found: ${id}`)
    }),
    resize: env.resize,
  }
  xdm.defineGlobals(globals)
  xdm.defineModule('env', env)

  return {
    openFrame(page, { onInit, onEscape, onResize, onFill, options }) {
      const frame = xdm.create(toExtension({ page, origin, options }), () => {
        if (onEscape) xdm.registerKeyListener(frame.id, escapeKey, [], onEscape)
        onInit()
      })
      elements.set(frame.id, { onResize, onFill })
      return {
        ...frame,
        close() {
          elements.delete(frame.id)
          xdm.unregisterExtension(({ extension_id: id }) => id === frame.id)
        },
      }
    },
  }
}
