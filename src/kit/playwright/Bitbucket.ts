import { expect, type APIResponse, type FrameLocator, type Page } from '@playwright/test'
import type { Era } from '../../contract/eras.ts'
import type { LabsFeatures } from '../../contract/HostControls.ts'
import type { HostSettings } from '../../contract/HostSettings.ts'
import type { RunningSimulator } from '../../simulator/node/startSimulator.ts'
import type { ScenarioName } from '../../simulator/server/ScenarioName.ts'
import { createAccessRequest, type AccessRequest } from './createAccessRequest.ts'

/** Pages that an app may stand in, or the path of one. */
export type BitbucketPlace = 'pullRequest' | 'repository' | `/${string}`

export interface OpenBitbucketOptions {
  /** Nickname: `ana`, `ben`, `vera`; null for nobody. Default: Ana, or who is signed in already. */
  user?: string | null
  /** What Bitbucket remembers. Default: as it is. */
  scenario?: ScenarioName
  era?: Era
  /** Behaviour that differs from what was seen, by the names in the inspector. */
  quirks?: Partial<HostSettings>
}

export interface LabsSwitches extends LabsFeatures {
  /** Nickname. Default: `ana`. */
  user?: string
}

const paths = { pullRequest: '/acme/checkout/pull-requests/1', repository: '/acme/checkout/src/' }

/** A user's browser in a simulated Bitbucket with the app in it. */
export class Bitbucket {
  readonly page: Page
  /** Such as `http://localhost:41234`. */
  readonly origin: string
  /** The first frame of the app. */
  readonly app: FrameLocator
  readonly accessRequest: AccessRequest
  /** The simulator's clock: tokens end by it, but no time passes in the browser. */
  readonly clock: { advance: (seconds: number) => Promise<void> }
  readonly #simulator: RunningSimulator
  readonly #appKey: string

  constructor(page: Page, simulator: RunningSimulator, appKey: string) {
    this.page = page
    this.origin = simulator.origin
    this.app = page.locator('iframe').first().contentFrame()
    this.accessRequest = createAccessRequest(page)
    this.clock = { advance: (advanceSeconds) => this.#control('POST', 'clock', { advanceSeconds }) }
    this.#simulator = simulator
    this.#appKey = appKey
  }

  /** Open a page with the app in it, after setting what `options` say. */
  async open(
    place: BitbucketPlace = 'pullRequest',
    options: OpenBitbucketOptions = {},
  ): Promise<void> {
    const { user, scenario, era, quirks } = options
    if (scenario !== undefined || era !== undefined) {
      await this.#control('POST', 'reset', { ...(scenario && { scenario }), ...(era && { era }) })
    }
    if (quirks) await this.#control('PATCH', 'settings', quirks)
    if (user !== undefined) await this.#control('POST', 'login', { user })
    await this.page.goto(this.origin + (place in paths ? Reflect.get(paths, place) : place))
  }

  /** The user takes back an answer to the app, in App authorizations. */
  async revoke(user = 'ana'): Promise<void> {
    await this.#control('PUT', 'decisions', { user, app: await this.#findApp(), decision: null })
  }

  /** The user switches Labs features. */
  async labs({ user = 'ana', ...switches }: LabsSwitches): Promise<void> {
    await this.#control('PUT', 'labs', { user, ...switches })
  }

  /** So many access requests were on the screen since the test began. */
  async expectPrompts(count: number): Promise<void> {
    await expect
      .poll(() => this.#countPrompts(), { message: 'access requests on the screen' })
      .toBe(count)
  }

  #countPrompts(): number {
    const events = this.#simulator.server.listEvents()
    return events.filter(({ kind, detail }) => kind === 'prompt' && detail['step'] === 'shown')
      .length
  }

  async #findApp(): Promise<string> {
    const state: unknown = await (await this.#call('GET', 'state')).json()
    const apps: unknown = Reflect.get(Object(state), 'apps')
    const found: unknown = Array.isArray(apps)
      ? apps.find((app) => Reflect.get(Object(app), 'key') === this.#appKey)
      : undefined
    return String(Reflect.get(Object(found), 'id'))
  }

  async #control(method: string, path: string, data: unknown): Promise<void> {
    await this.#call(method, path, data)
  }

  async #call(method: string, path: string, data?: unknown): Promise<APIResponse> {
    const response = await this.page.request.fetch(`${this.origin}/__simulator/${path}`, {
      method,
      data,
    })
    if (response.ok()) return response
    throw new Error(`The simulator refused ${method} ${path}: ${await response.text()}`)
  }
}
