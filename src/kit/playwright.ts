// The package's entry `assent-bitbucket/playwright`: fixtures for an app's own stories.

import { test as base, type FrameLocator } from '@playwright/test'
import { loadAppDescriptor } from '../simulator/node/simulate/loadAppDescriptor.ts'
import { startAppProxy } from '../simulator/node/app-proxy/startAppProxy.ts'
import { proxyDescriptor } from '../simulator/node/simulate/proxyDescriptor.ts'
import { startSimulator, type RunningSimulator } from '../simulator/node/startSimulator.ts'
import { Bitbucket } from './playwright/Bitbucket.ts'

export {
  Bitbucket,
  type BitbucketPlace,
  type LabsSwitches,
  type OpenBitbucketOptions,
} from './playwright/Bitbucket.ts'
export type { AccessRequest } from './playwright/createAccessRequest.ts'

export interface AppUnderTest {
  /** Address or file of its `atlassian-connect.json`. */
  descriptor: string
  /** Where it runs. Default: the descriptor's `baseUrl`. */
  url?: string
}

export interface BitbucketFixtures {
  /** The simulated Bitbucket of this test alone. */
  simulator: RunningSimulator
  bitbucket: Bitbucket
  /** The app's first frame on the page. */
  app: FrameLocator
}

export interface BitbucketOptions {
  /** `use: { appUnderTest: { descriptor: … } }` in Playwright's configuration. */
  appUnderTest: AppUnderTest
}

/**
 * Playwright's `test`, with a simulated Bitbucket for each test: on a port of its own, so tests run in
 * parallel and in shards, and none knows of another. What happened in it is attached to the report.
 */
export const test = base.extend<BitbucketFixtures & BitbucketOptions>({
  appUnderTest: [{ descriptor: 'http://localhost:8080/atlassian-connect.json' }, { option: true }],

  simulator: async ({ appUnderTest }, provide, testInfo) => {
    const { descriptor } = await loadAppDescriptor(appUnderTest.descriptor, appUnderTest.url)
    let release = (_origin: string) => {}
    const simulatorOrigin = new Promise<string>((resolve) => {
      release = resolve
    })
    const proxy = await startAppProxy({ port: 0, appUrl: descriptor.baseUrl, simulatorOrigin })
    const simulator = await startSimulator({
      port: 0,
      apps: [{ descriptor: proxyDescriptor(descriptor, proxy.baseUrl) }],
    })
    release(simulator.origin)
    await provide(simulator)
    await testInfo.attach('bitbucket-timeline.json', {
      body: JSON.stringify(simulator.server.listEvents(), null, 2),
      contentType: 'application/json',
    })
    await Promise.all([simulator.close(), proxy.close()])
  },

  bitbucket: async ({ page, simulator, appUnderTest }, provide) => {
    const { descriptor } = await loadAppDescriptor(appUnderTest.descriptor, appUnderTest.url)
    await provide(new Bitbucket(page, simulator, descriptor.key))
  },

  app: async ({ bitbucket }, provide) => provide(bitbucket.app),
})

export { expect } from '@playwright/test'
