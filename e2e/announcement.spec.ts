import { expect, type Page } from '@playwright/test'
import { test } from './fixtures/probeTest.ts'
import { AppAuthorizationsPage } from './pages/AppAuthorizationsPage.ts'
import { bitbucketAddresses } from '../src/contract/bitbucketAddresses.ts'

// "Changes to user grants for Connect Applications" (developer community post 37870), sentence by
// sentence, with an app that is written as the announcement's own example.

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
