import type { Browser } from '@playwright/test'
import type { FrameFigures } from './FrameFigures.ts'
import { installGauge } from './installGauge.ts'

/** A line as of a phone or a busy office, the same for all. */
const line = {
  offline: false,
  latency: 40,
  downloadThroughput: (30 * 1024 * 1024) / 8,
  uploadThroughput: (10 * 1024 * 1024) / 8,
}

/**
 * Open the panel in a browser that has nothing of it in its cache, and approve.
 * @throws {Error} when the frame does not come that far
 */
export async function playPanel(browser: Browser, origin: string): Promise<FrameFigures> {
  const context = await browser.newContext({ locale: 'en-GB' })
  try {
    await context.addInitScript(installGauge)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await page.goto(`${origin}/__simulator/scenarios/allowed`)
    await session.send('Network.emulateNetworkConditions', line)
    await page.goto(`${origin}/acme/checkout/pull-requests/1`)
    const element = page.locator('iframe[title="Review readiness"]')
    const content = element.contentFrame()
    await content.getByRole('button', { name: 'Approve', exact: true }).click()
    await content.getByRole('button', { name: 'Withdraw approval' }).waitFor()
    const frame = await (await element.elementHandle())?.contentFrame()
    const figures = await frame?.evaluate(() => window.benchFigures)
    if (!figures || figures.firstMs === 0 || figures.contentMs === 0 || figures.approvalMs === 0)
      throw new Error('The frame has measured nothing.')
    return figures
  } finally {
    await context.close()
  }
}
