import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { FaultRule } from '../../src/contract/FaultRule.ts'
import type { HostSettings } from '../../src/contract/HostSettings.ts'

export type SurfaceName = 'panel' | 'desk' | 'connection'

const places: Record<SurfaceName, { path: string; title: string }> = {
  panel: { path: '/acme/checkout/pull-requests/1', title: 'Review readiness' },
  desk: { path: '/acme/checkout/addon/assent-reviews/review-desk', title: 'Review desk' },
  connection: {
    path: '/acme/workspace/settings/addon-management/assent-reviews/configure',
    title: 'Connection',
  },
}

/** Of a panel, in pixels. */
const lowestFrame = 160

/** One of the app's three surfaces, in its page of the simulated Bitbucket. */
export class AppSurface {
  readonly page: Page
  readonly origin: string
  readonly path: string
  /** Of the iframe. */
  readonly title: string
  /** The iframe in Bitbucket's page. */
  readonly frameElement: Locator
  /** Inside it. */
  readonly frame: FrameLocator
  readonly dialog: Locator

  /** @param path Default: the surface's page in acme/checkout. */
  constructor(page: Page, origin: string, name: SurfaceName, path = places[name].path) {
    const { title } = places[name]
    this.page = page
    this.origin = origin
    this.path = path
    this.title = title
    this.frameElement = page.locator(`iframe[title="${title}"]`)
    this.frame = page.frameLocator(`iframe[title="${title}"]`)
    this.dialog = page.getByRole('dialog', { name: 'Access request' })
  }

  /**
   * Set everything back to a start state and open the surface.
   * @param hash Of Bitbucket's page, such as `#q=author.ben`.
   * @param settings Quirks and other switches that differ from the start state's.
   */
  async open(scenario: string, hash = '', settings: Partial<HostSettings> = {}): Promise<void> {
    await this.reset(scenario)
    await this.control('PATCH', 'settings', settings)
    await this.page.goto(this.origin + this.path + hash)
  }

  /**
   * Once a panel is as high as its content: what stands at its lower edge moves until then. Pages of
   * their own are as high as Bitbucket's.
   */
  async waitForHeight(): Promise<void> {
    const isFixed = await this.frameElement.evaluate(({ style }) => style.height === '')
    if (isFixed) return
    await expect
      .poll(() =>
        this.frame
          .locator('.ac-content')
          .evaluate(
            ({ offsetHeight }: HTMLElement, lowest) =>
              Math.abs(Math.max(offsetHeight, lowest) - innerHeight) <= 1,
            lowestFrame,
          ),
      )
      .toBe(true)
  }

  /** A picture of the frame, as far down as there is something in it. */
  async screenshot(path: string): Promise<void> {
    const bottom = await this.frame
      .locator('.ac-content, [role="alert"]')
      .evaluateAll((parts) => Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)))
    await this.frameElement.scrollIntoViewIfNeeded()
    const box = await this.frameElement.boundingBox()
    const clip = box && { ...box, height: Math.min(box.height, Math.ceil(bottom)) }
    await this.page.screenshot({ path, animations: 'disabled', ...(clip && { clip }) })
  }

  /** Set everything back to a start state; the open page stays as it is. */
  async reset(scenario: string): Promise<void> {
    await this.control('GET', `scenarios/${scenario}`)
  }

  /** Let calls fail from now on, or no longer: no rule, no fault. */
  async setFaults(rules: readonly FaultRule[]): Promise<void> {
    await this.control('PUT', 'faults', { rules })
  }

  private async control(method: string, path: string, data?: unknown): Promise<void> {
    const address = `${this.origin}/__simulator/${path}`
    const answer = await this.page.request.fetch(address, { method, data })
    if (!answer.ok()) {
      throw new Error(`The simulator refused ${method} ${path}: ${answer.status()}`)
    }
  }

  /** Give the iframe a width, whatever the page's. Undefined gives it back to the page. */
  async setWidth(width: number | undefined): Promise<void> {
    await this.frameElement.evaluate((element, pixels) => {
      if (!(element instanceof HTMLElement)) return
      element.style.inlineSize = pixels === undefined ? '' : `${pixels}px`
      element.style.maxInlineSize = 'none'
      element.style.minInlineSize = '0'
    }, width)
  }
}
