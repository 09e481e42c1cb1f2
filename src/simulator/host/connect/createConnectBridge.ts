import type { XdmHost, XdmRegistration, XdmReply } from 'simple-xdm/host'
import type { FrameTokens } from '../consent/createFrameTokens.ts'
import type { AddressPage } from './AddressPage.ts'
import type { ModuleCache, PageModule } from './createModuleCache.ts'
import type { hostMethods } from './hostMethods.ts'
import { toExtension } from './toExtension.ts'

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

export interface OpenFrameOptions {
  /** The frame wants another height: pixels, as a number or as text. */
  onResize: (height: unknown) => void
  /** The frame's script has answered. Once, also when the frame is loaded again. */
  onInit: () => void
  /** What the frame's script is told besides. Default: nothing. */
  options?: Readonly<Record<string, unknown>> | undefined
}

export interface ConnectBridge {
  openFrame: (page: PageModule | AddressPage, options: OpenFrameOptions) => BridgedFrame
}

type HostMethods<name extends keyof typeof hostMethods> = Record<
  (typeof hostMethods)[name][number],
  (...args: unknown[]) => void
>
type Handler = (reply: XdmReply, args: readonly unknown[]) => void | Promise<void>

function isReply(value: unknown): value is XdmReply {
  return typeof value === 'function' && '_context' in value
}

function registration({ _context: context }: XdmReply): XdmRegistration {
  return context
}

function readMember(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/**
 * Wrap a handler for simple-xdm: its reply function is the last of however many arguments, and
 * whatever goes wrong must become an answer, or the frame waits for ever. A native Error arrives in
 * the frame as `{}` (observed), so that is what is sent.
 */
function toMethod(handle: Handler): (...args: unknown[]) => void {
  return (...args) => {
    const reply = args.pop()
    if (!isReply(reply)) return
    const run = async () => handle(reply, args)
    run().catch(() => reply({}))
  }
}

/** Define what frames may call, over simple-xdm, and open frames. Once for a page. */
export function createConnectBridge({
  xdm,
  tokens,
  modules,
  origin,
  pageUrl,
  apiUrl,
}: CreateConnectBridgeParameters): ConnectBridge {
  const resizers = new Map<string, (height: unknown) => void>()

  const resize = toMethod((reply, [, height]) =>
    resizers.get(registration(reply).extension_id)?.(height),
  )
  const globals: HostMethods<'_globals'> = {
    requestAccessToken: toMethod(async (reply, [request]) => {
      // The older form hands over the bare credentials.
      const credentials = readMember(request, 'credentials') ?? request
      const answer = await tokens.request({
        claimedModuleId: readMember(credentials, 'moduleId'),
        ownModuleId: registration(reply).extension.options['moduleId'],
        isForced: readMember(request, 'forceUpdate') === true,
      })
      if (!answer) return
      if ('error' in answer) reply(answer.error)
      else reply(null, answer.token)
    }),
    getHostEnv: toMethod((reply) => {
      const baseApiUrl = apiUrl()
      if (baseApiUrl) reply(null, { baseApiUrl })
      else reply('"bb-api-canon-url" element not found')
    }),
    getProxyEnv: toMethod((reply, [request]) => {
      const id = readMember(request, 'moduleId')
      // Observed: no answer at all without a module id.
      if (typeof id !== 'string') return
      const page = modules.find(id)
      if (page) reply(null, { baseApiUrl: page.module.options['proxy-base-api-url'] })
      else reply(`ConnectModule not found: ${id}`)
    }),
    resize,
  }
  const env: HostMethods<'env'> = {
    resize,
    // There is no footer here. Atlassian's own frame script calls it as it starts.
    hideFooter: () => undefined,
    getLocation: toMethod((reply) => reply(pageUrl())),
  }
  xdm.defineGlobals(globals)
  xdm.defineModule('env', env)

  return {
    openFrame(page, { onInit, onResize, options }) {
      const frame = xdm.create(toExtension({ page, origin, options }), onInit)
      resizers.set(frame.id, onResize)
      return {
        ...frame,
        close() {
          resizers.delete(frame.id)
          xdm.unregisterExtension(({ extension_id: id }) => id === frame.id)
        },
      }
    },
  }
}
