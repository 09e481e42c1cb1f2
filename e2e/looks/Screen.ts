import type { Page } from '@playwright/test'
import type { AppSurface, SurfaceName } from '../pages/AppSurface.ts'

/** A state of the app that people can meet, and the way to it: shown in every look. */
export interface Screen {
  /** Of files and tests: `panel-declined`. Begins with the surface. */
  name: string
  surface: SurfaceName
  /** A start state of the simulator. */
  scenario: string
  /** Of Bitbucket's page, such as `#mine`. */
  hash?: string
  /** What is wrong before the page is opened. */
  prepare?: (surface: AppSurface, page: Page) => Promise<void>
  /** The trouble that makes on the console. */
  trouble?: RegExp
  /** What the user does to get there. */
  act?: (surface: AppSurface, page: Page) => Promise<void>
  /** A CSS selector of what is in the frame then, in any language. */
  sign: string
}
