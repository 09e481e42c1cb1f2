import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { test } from './fixtures/test.ts'
import { AppSurface } from './pages/AppSurface.ts'
import { recoveries } from './recovery/recoveries.ts'
import { createRecoveringUser } from './recovery/createRecoveringUser.ts'

// A tab that a sandboxed frame opens inherits the sandbox, here Bitbucket's own (observed).
const inheritedSandbox = /can escape its sandboxing/
const directory = join(projectRoot, 'test-results/recovery')

for (const recovery of recoveries) {
  test(`from "${recovery.state}" back to the panel in two actions at most`, async ({
    page,
    stage,
    trouble,
  }) => {
    trouble.expect(inheritedSandbox)
    if (recovery.trouble) trouble.expect(recovery.trouble)
    const surface = new AppSurface(page, stage.origin, 'panel')
    const user = createRecoveringUser(surface)
    await recovery.prepare?.(surface)
    await surface.open(recovery.scenario)
    await recovery.arrive?.(surface)
    await expect(surface.frame.locator(recovery.sign).first()).toBeVisible()

    await recovery.recover(user)

    await expect(recovery.reached(surface)).toBeVisible()
    const { inApp, inBitbucket } = user.actions()
    expect(inApp.length).toBeLessThanOrEqual(2)
    await mkdir(directory, { recursive: true })
    const row = [recovery.state, inApp.join(', ') || '–', inBitbucket.join(', ') || '–']
    await appendFile(join(directory, 'rows.md'), `| ${row.join(' | ')} |\n`)
  })
}
