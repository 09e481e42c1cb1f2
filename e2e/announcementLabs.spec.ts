import { expect } from '@playwright/test'
import { test } from './fixtures/probeTest.ts'

// What the announcement (developer community post 37870) says of testing with the Labs toggles.

// In Acme the owner of the shared app, and of the classic installation, is Ana; in Orbit it is Ben.
const off = { explicit_authorization: false }
const offForVendors = { explicit_authorization_for_vendors: false }

for (const [title, user, labs] of [
  ["the user's", 'ana', off],
  ["the vendor's", 'ana', offForVendors],
  ['both', 'ana', { ...off, ...offForVendors }],
] as const) {
  test(`Labs: with ${title} off, the legacy behaviour continues`, async ({ probe, world }) => {
    await world.install({ kind: 'shared', owner: 'acme' })
    await world.changeLabs(user, labs)
    await probe.open()
    await expect(probe.answers).toHaveText(['Ana Moreno'])
    await expect(probe.dialog).toBeHidden()
  })
}

test("Labs: the vendor's toggle counts for each classic installation's own account", async ({
  probe,
  world,
}) => {
  await world.install({ kind: 'classic', owner: 'acme' })
  await world.install({ kind: 'classic', owner: 'orbit' })
  await world.changeLabs('ben', offForVendors)
  await probe.open('orbit')
  await expect(probe.answers).toHaveText(['Ana Moreno'])
  await probe.open('acme')
  await expect(probe.dialog).toBeVisible()
})

test("Labs: the vendor's toggle counts for all installations of a shared app", async ({
  probe,
  world,
}) => {
  const app = await world.install({ kind: 'shared', owner: 'acme' })
  await world.installElsewhere(app, 'orbit')
  await world.changeLabs('ana', offForVendors)
  for (const workspace of ['acme', 'orbit'] as const) {
    await probe.open(workspace)
    await expect(probe.answers).toHaveText(['Ana Moreno'])
  }
  await expect(probe.dialog).toBeHidden()
})

test('after 1 June 2020 the toggles change nothing', async ({ probe, world }) => {
  await world.changeSettings({ era: '2022' })
  await world.install({ kind: 'shared', owner: 'acme' })
  await world.changeLabs('ana', { ...off, ...offForVendors })
  await probe.open()
  await expect(probe.dialog).toBeVisible()
})
