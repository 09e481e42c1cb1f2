import type { XdmHost } from 'simple-xdm/host'
import { createEnvModule, type FrameElement } from '../ap-modules/createEnvModule.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import type { FrameTokens } from '../consent/createFrameTokens.ts'
import type { AddressPage } from './AddressPage.ts'
import type { ModuleCache, PageModule } from './createModuleCache.ts'
import { hideModules } from './hideModules.ts'
import type { HostMethods } from './hostMethods.ts'
import { readMember } from './readMember.ts'
import { toExtension } from './toExtension.ts'
import { toFrameSettings } from './toFrameSettings.ts'
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
  /** The host's settings, as far as they are known. Default: as they are by default. */
  settings?: () => HostSettings | undefined
}

/** The attributes of a frame's element, and its end. */
export interface BridgedFrame {
  id: string
  name: string
  src: string
  /** Of the frame's element; undefined: it has none. */
  sandbox: string | undefined
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

// Observed on Bitbucket, behind a feature flag.
const sandbox =
  'allow-forms allow-modals allow-popups allow-scripts allow-same-origin allow-top-navigation-by-user-activation'

/** Define what frames may call, over simple-xdm, and open frames. Once for a page. */
export function createConnectBridge({
  xdm,
  tokens,
  modules,
  origin,
  pageUrl,
  apiUrl,
  settings = () => undefined,
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
    getHostEnv: toMethod(({ extension, reply }) => {
      const baseApiUrl = apiUrl()
      const isMissing = extension.options.simulator?.api_address_is_missing
      if (baseApiUrl && !isMissing) reply(null, { baseApiUrl })
      else reply('"bb-api-canon-url" element not found')
    }),
    getProxyEnv: toMethod(({ args: [request], extension, reply }) => {
      const id = readMember(request, 'moduleId')
      // Observed: no answer at all without a module id.
      if (typeof id !== 'string') return
      const page = modules.find(id)
      const isMissing = extension.options.simulator?.proxy_address_is_missing
      if (page && !isMissing) reply(null, { baseApiUrl: page.module.options['proxy-base-api-url'] })
      else reply(`ConnectModule not found: ${id}`)
    }),
    resize: env.resize,
  }
  xdm.defineGlobals(globals)
  xdm.defineModule('env', env)

  return {
    openFrame(page, { onInit, onEscape, onResize, onFill, options }) {
      const frameSettings = toFrameSettings(settings())
      const { flag_module: hasFlags, messages_module: hasMessages } = frameSettings
      const extension = toExtension({ page, origin, options, settings: frameSettings })
      const frame = xdm.create(extension, () => {
        if (onEscape) xdm.registerKeyListener(frame.id, escapeKey, [], onEscape)
        onInit()
      })
      elements.set(frame.id, { onResize, onFill })
      return {
        ...frame,
        name: hideModules(frame.name, [
          ...(hasFlags === false ? ['flag'] : []),
          ...(hasMessages === false ? ['messages'] : []),
        ]),
        sandbox: frameSettings.frame_is_sandboxed === false ? undefined : sandbox,
        close() {
          elements.delete(frame.id)
          xdm.unregisterExtension(({ extension_id: id }) => id === frame.id)
        },
      }
    },
  }
}
