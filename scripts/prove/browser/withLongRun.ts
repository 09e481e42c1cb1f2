import { chromium, type Frame, type Page } from '@playwright/test'
import type {
  CompareParameters,
  CompareResult,
  SendParameters,
  SendResult,
} from '../../../e2e/apps/long-run/LongRun.ts'
import { serveLongRun } from '../../../e2e/fixtures/serveLongRun.ts'
import { startStage } from '../../../e2e/fixtures/startStage.ts'
import { buildSimulator } from '../../../src/simulator/node/buildSimulator.ts'
import { ensureBrowser } from '../../test/ensureBrowser.ts'
import { findBrowser } from '../../test/findBrowser.ts'
import { listInstallers } from '../../test/listInstallers.ts'

/** The page of e2e/apps/long-run in its frame of the simulated Bitbucket. */
export interface LongRunPage {
  page: Page
  frame: Frame
  /** Of the browser. */
  version: string
  /** Make calls in the frame. */
  send: (parameters: SendParameters) => Promise<SendResult>
  /** Make them in turns. */
  compare: (parameters: CompareParameters) => Promise<CompareResult>
}

export interface WithLongRunParameters {
  /** A start state of the simulator. */
  scenario: 'allowed' | 'observedHost'
}

/**
 * Open the page in Chromium, hand it over, and put everything away again. App and host are two sites,
 * as in production, so the frame has a process of its own.
 * @throws {CommandError} when there is no Chromium
 */
export async function withLongRun<result>(
  { scenario }: WithLongRunParameters,
  work: (page: LongRunPage) => Promise<result>,
): Promise<result> {
  const executablePath = ensureBrowser({
    configured: process.env['ASSENT_CHROMIUM'],
    find: findBrowser,
    installers: listInstallers(),
  })
  await buildSimulator()
  const stage = await startStage({
    appHost: '127.0.0.1',
    serveApp: serveLongRun,
    changeDescriptor: ({ modules, ...descriptor }) => ({
      ...descriptor,
      modules: {
        ...modules,
        webPanels: (modules?.webPanels ?? []).map((panel) => ({ ...panel, url: '/index.html' })),
      },
    }),
  })
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`${stage.origin}/__simulator/scenarios/${scenario}`)
    const frame = await findFrame(page)
    return await work({
      page,
      frame,
      version: browser.version(),
      send: (parameters) =>
        frame.evaluate(
          (given) => window.longRun?.send(given) ?? Promise.reject(new Error('No page.')),
          parameters,
        ),
      compare: (parameters) =>
        frame.evaluate(
          (given) => window.longRun?.compare(given) ?? Promise.reject(new Error('No page.')),
          parameters,
        ),
    })
  } finally {
    await browser.close()
    await stage.close()
  }
}

async function findFrame(page: Page): Promise<Frame> {
  const element = page.locator('iframe[title="Review readiness"]')
  await element.contentFrame().getByText('Ready').waitFor()
  const frame = await (await element.elementHandle())?.contentFrame()
  if (!frame) throw new Error('The frame of the app is gone.')
  return frame
}
