import type { FrameLocator, JSHandle, Locator, Page } from '@playwright/test'

/** What a page gives a frame. */
export interface FrameAttributes {
  src: string
  /** Becomes `window.name` in it. Default: empty. */
  name?: string
}

/** A page of nobody's. It notes the calls that a frame makes, as a Bitbucket page would get them. */
export class StrangerPage {
  readonly page: Page
  readonly origin: string
  readonly panel: FrameLocator
  /** The names of the calls that came. */
  readonly calls: Locator

  constructor(page: Page, origin: string) {
    this.page = page
    this.origin = origin
    this.panel = page.frameLocator('iframe')
    this.calls = page.getByRole('listitem')
  }

  async openWithFrame(frame: FrameAttributes): Promise<void> {
    await this.page.goto(this.origin)
    await this.page.evaluate((attributes) => {
      const element = Object.assign(document.createElement('iframe'), attributes)
      document.body.append(element)
    }, frame)
  }

  /** Open a page beside this one, and keep a hand on it. */
  async openBeside(url: string): Promise<{ popup: Page; hand: JSHandle<Window | null> }> {
    await this.page.goto(this.origin)
    const opened = this.page.waitForEvent('popup')
    const hand = await this.page.evaluateHandle((address) => window.open(address), url)
    return { popup: await opened, hand }
  }
}
