import { join } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'

/** Where the check `unit` leaves Vitest's report. */
export const vitestReport = join(projectRoot, '.assent/reports/vitest.json')

/** Where the check `e2e` leaves Playwright's report. */
export const playwrightReport = join(projectRoot, '.assent/reports/playwright.json')
