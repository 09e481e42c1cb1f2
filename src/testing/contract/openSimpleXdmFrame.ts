import Connect from 'simple-xdm/src/host/connect.js'
import AP from 'simple-xdm/src/plugin/ap.js'
import { createFakeHttp } from '../../simulator/frame/testing/createFakeHttp.ts'
import { installRequestModules } from '../../simulator/frame/installRequestModules.ts'
import { createHostServices, type HostServices } from '../../simulator/host/createHostServices.ts'
import { createSimulatorServer } from '../../simulator/server/createSimulatorServer.ts'
import { testAppUrl, testDescriptor } from '../../simulator/server/testing/testDescriptor.ts'
import { acme } from '../../simulator/server/world/people.ts'
import {
  createContractAnswers,
  type ContractArrangement,
  type ContractFrame,
  type ContractUser,
} from './ContractCase.ts'
import { createPageSend } from './createPageSend.ts'
import { joinWindows } from './joinWindows.ts'
import { toScenario, toSettings } from './toScenario.ts'
import { untilTrue } from './untilTrue.ts'

export interface OpenSimpleXdmFrameParameters {
  arrangement: ContractArrangement
  /** What the bridge has written to the console so far. */
  log: readonly string[]
}

const location = 'webPanels:org.bitbucket.pullrequest.overview.informationPanel'

/**
 * The frame of an app in the simulated host, both in this window: the real classes of simple-xdm,
 * the host page's services without its pictures, and the server without a port.
 *
 * @returns the frame, and what puts the window back as it was
 */
export async function openSimpleXdmFrame({ arrangement, log }: OpenSimpleXdmFrameParameters) {
  const { origin } = window.location
  const server = createSimulatorServer({
    origin,
    descriptor: testDescriptor,
    fetch: async () => new Response(null, { status: 204 }),
  })
  server.reset(toScenario(arrangement))
  const send = await createPageSend(server, origin, arrangement)
  await server.handle(
    new Request(`${origin}/__simulator/settings`, {
      method: 'PATCH',
      body: JSON.stringify(toSettings(arrangement)),
      headers: { 'Content-Type': 'application/json' },
    }),
  )
  const separateWindows = joinWindows(window, testAppUrl)
  const services = createHostServices({
    xdm: new Connect(),
    page: window,
    send,
    now: () => Date.now(),
  })
  const closeFrame = await openFrame(services, arrangement)
  // A case that is over at once takes the listeners away before the greeting comes back.
  const plugin = new AP({}, false)
  const answer = createContractAnswers(arrangement)
  const { createHttpRequest } = createFakeHttp(({ method, url, body }) => {
    const given = answer({ method, path: url, body: typeof body === 'string' ? body : null })
    return given === 'unreachable' ? { status: 0 } : given
  })
  installRequestModules(plugin, createHttpRequest)

  const frame: ContractFrame = { ap: plugin, log, user: createUser(services) }
  return {
    frame,
    close: () => {
      closeFrame()
      separateWindows()
    },
  }
}

/** The frame's element, as the host page makes it, and the name that the frame's script reads. */
async function openFrame(
  { modules, bridge }: HostServices,
  { hasApiAddress = true }: ContractArrangement,
): Promise<() => void> {
  const { origin } = window.location
  const href = `${origin}/2.0/repositories/acme/website/pullrequests/1`
  const target = { type: 'pullrequest', id: 1, links: { self: { href } } } as const
  const [page] = await modules.load(acme.uuid, target, location)
  if (!page) throw new Error('No app has a panel on the page.')
  const opened = bridge.openFrame(page, { onInit: () => undefined, onResize: () => undefined })

  const element = document.createElement('iframe')
  element.src = opened.src
  const meta = document.createElement('meta')
  meta.name = 'bb-api-canon-url'
  meta.content = origin
  document.body.append(element)
  if (hasApiAddress) document.head.append(meta)
  window.name = opened.name
  return () => {
    opened.close()
    element.remove()
    meta.remove()
    window.name = ''
  }
}

function createUser({ accessRequests, answers }: HostServices): ContractUser {
  const open = () => accessRequests.open.getState()
  const countCalls = () => open().flatMap(({ calls }) => calls).length
  const untilAsked = (calls = 1) => untilTrue(() => countCalls() >= calls)
  const press = async (button: 'allow' | 'deny') => {
    await untilAsked()
    const [first] = open()
    if (first) answers[button](first)
    await untilTrue(() => open().length === 0)
  }
  return {
    untilAsked,
    isAsked: async () => open().length > 0,
    allow: () => press('allow'),
    deny: () => press('deny'),
  }
}
