import { expect, type Page } from '@playwright/test'
import { startProbeWorld, type ProbeWorld } from './fixtures/startProbeWorld.ts'
import { test as base } from './fixtures/test.ts'
import { AppAuthorizationsPage } from './pages/AppAuthorizationsPage.ts'
import { ProbePage } from './pages/ProbePage.ts'
import { bitbucketAddresses } from '../src/contract/bitbucketAddresses.ts'

// "Changes to user grants for Connect Applications" (developer community post 37870), sentence by
// sentence, with an app that is written as the announcement's own example.

const test = base.extend<{ world: ProbeWorld; probe: ProbePage }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it.
  world: async ({}, provide) => {
    const world = await startProbeWorld()
    await provide(world)
    await world.close()
  },
  probe: async ({ page, world }, provide) => {
    await provide(new ProbePage(page, world.origin))
  },
})

const more = ['account', 'pullrequest', 'webhook']

async function revokeAll(page: Page, origin: string): Promise<void> {
  await page.goto(origin + bitbucketAddresses.appAuthorizations)
  await page.getByRole('button', { name: /^Revoke the/ }).click()
  await expect(new AppAuthorizationsPage(page).status).toContainText('Revoked')
}

for (const [call, answer] of [
  ['request', 'Ana Moreno'],
  ['proxyRequest', 'the vendor'],
] as const) {
  test(`${call}: the dialog comes before the access token is made`, async ({
    page,
    probe,
    world,
  }) => {
    const tokens: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/site/oauth2/access_token')) tokens.push(request.method())
    })
    await world.install({ kind: 'shared', owner: 'acme', call })
    await probe.open()
    await expect(probe.dialog.getByText('Read your account information')).toBeVisible()
    expect(tokens).toEqual([])
    await probe.allow.click()
    await expect(probe.answers).toHaveText([answer])
    expect(tokens).toEqual(['POST'])
  })
}

test('an approval is persisted: future requests are allowed', async ({ page, probe, world }) => {
  await world.install({ kind: 'shared', owner: 'acme' })
  await probe.open()
  await probe.allow.click()
  await expect(probe.answers).toHaveText(['Ana Moreno'])
  await page.reload()
  await expect(probe.answers).toHaveText(['Ana Moreno'])
  await expect(probe.dialog).toBeHidden()
})

test('a denial is persisted: every later request says so', async ({ page, probe, world }) => {
  await world.install({ kind: 'shared', owner: 'acme' })
  await probe.open()
  await probe.deny.click()
  await expect(probe.answers).toHaveText(['USER_DENIED_ACCESS'])
  await page.reload()
  await expect(probe.answers).toHaveText(['USER_ALREADY_DENIED_ACCESS'])
  await probe.call('/2.0/user')
  await expect(probe.answers).toHaveText([
    'USER_ALREADY_DENIED_ACCESS',
    'USER_ALREADY_DENIED_ACCESS',
  ])
  await expect(probe.dialog).toBeHidden()
})

test('who does not answer within a period of time fails the request', async ({ probe, world }) => {
  await world.changeSettings({ access_request_timeout_ms: 500 })
  await world.install({ kind: 'shared', owner: 'acme' })
  await probe.open()
  await expect(probe.answers).toHaveText(['ACCESS_TOKEN_REQUEST_FAILED'])
  await expect(probe.dialog).toBeHidden()
})

test('an approval opens the workspace of the app, and not the repositories outside', async ({
  probe,
  trouble,
  world,
}) => {
  trouble.expect(/Failed to load resource/)
  await world.install({ kind: 'shared', owner: 'acme' })
  await probe.open()
  await probe.allow.click()
  await expect(probe.answers).toHaveText(['Ana Moreno'])
  await probe.call('/2.0/repositories/acme/checkout/pullrequests/1')
  await expect(probe.answers).toHaveText(['Ana Moreno', 'Retry failed card payments'])
  await probe.call('/2.0/repositories/ana/notes/pullrequests/1')
  await expect(probe.answers.nth(2)).toHaveText(/^40[34]$/)
})

test('a personal app needs no review', async ({ probe, world }) => {
  await world.install({ kind: 'personal', owner: 'acme' })
  await probe.open()
  await expect(probe.answers).toHaveText(['Ana Moreno'])
  await expect(probe.dialog).toBeHidden()
})

for (const answer of ['allow', 'deny'] as const) {
  test(`after ${answer}, revoking it in App authorizations brings the dialog back`, async ({
    page,
    probe,
    world,
  }) => {
    await world.install({ kind: 'shared', owner: 'acme' })
    await probe.open()
    await probe[answer].click()
    await expect(probe.answers).toHaveCount(1)
    await revokeAll(page, world.origin)
    await probe.open()
    await expect(probe.dialog).toBeVisible()
    await probe.allow.click()
    await expect(probe.answers).toHaveText(['Ana Moreno'])
  })
}

test('shared: more scopes revoke the approvals of all users', async ({ probe, world }) => {
  const app = await world.install({ kind: 'shared', owner: 'acme' })
  await probe.open()
  await probe.allow.click()
  await expect(probe.answers).toHaveText(['Ana Moreno'])
  await probe.signInAs('ben')
  await probe.open()
  await probe.allow.click()
  await expect(probe.answers).toHaveText(['Ben Okafor'])

  await world.update(app, more)
  await probe.open()
  await expect(probe.dialog).toBeVisible()
  await probe.allow.click()
  await expect(probe.answers).toHaveText(['Ben Okafor'])
  await probe.signInAs('ana')
  await probe.open()
  await expect(probe.dialog).toBeVisible()
})

test('shared: an approval holds for every other installation', async ({ probe, world }) => {
  const app = await world.install({ kind: 'shared', owner: 'acme' })
  await world.installElsewhere(app, 'orbit')
  await probe.open('acme')
  await probe.allow.click()
  await expect(probe.answers).toHaveText(['Ana Moreno'])
  await probe.open('orbit')
  await expect(probe.answers).toHaveText(['Ana Moreno'])
  await expect(probe.dialog).toBeHidden()
})

test('classic: each installation is approved by itself, and updated by itself', async ({
  probe,
  world,
}) => {
  const app = await world.install({ kind: 'classic', owner: 'acme' })
  await world.install({ kind: 'classic', owner: 'orbit' })
  for (const workspace of ['acme', 'orbit'] as const) {
    await probe.open(workspace)
    await probe.allow.click()
    await expect(probe.answers).toHaveText(['Ana Moreno'])
  }

  await world.update(app, more)
  await probe.open('orbit')
  await expect(probe.answers).toHaveText(['Ana Moreno'])
  await probe.open('acme')
  await expect(probe.dialog).toBeVisible()
})

for (const kind of ['shared', 'classic'] as const) {
  test(`${kind}: a denial outlives an update`, async ({ probe, world }) => {
    const app = await world.install({ kind, owner: 'acme' })
    await probe.open()
    await probe.deny.click()
    await expect(probe.answers).toHaveText(['USER_DENIED_ACCESS'])
    await world.update(app, more)
    await probe.open()
    await expect(probe.answers).toHaveText(['USER_ALREADY_DENIED_ACCESS'])
    await expect(probe.dialog).toBeHidden()
  })
}

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
