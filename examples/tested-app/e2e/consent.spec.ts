import { expect, test } from 'assent-bitbucket/playwright'

test('a user allows, and is asked once', async ({ app, bitbucket }) => {
  await bitbucket.open('pullRequest')
  await bitbucket.accessRequest.allow()
  await expect(app.getByRole('heading', { name: 'Retry failed card payments' })).toBeVisible()
  await bitbucket.expectPrompts(1)
})

test('a user who denies can be asked again', async ({ app, bitbucket }) => {
  // As Bitbucket was seen, against its documents: until a reload the next call asks anew.
  await bitbucket.open('pullRequest', { quirks: { denial_known_after_reload: true } })
  await bitbucket.accessRequest.deny()
  await app.getByRole('button', { name: 'Ask again' }).click()
  await bitbucket.accessRequest.allow()
  await expect(app.getByRole('heading', { name: 'Retry failed card payments' })).toBeVisible()
  await bitbucket.expectPrompts(2)
})

test('a stored denial ends when the user revokes it', async ({ app, bitbucket }) => {
  await bitbucket.open('pullRequest', { scenario: 'deniedEarlier' })
  await expect(app.getByText('Access was denied earlier')).toBeVisible()
  await expect(app.getByRole('button', { name: 'Ask again' })).toHaveCount(0)
  await bitbucket.expectPrompts(0)
  await bitbucket.revoke()
  await bitbucket.open('pullRequest')
  await bitbucket.accessRequest.allow()
  await expect(app.getByRole('heading', { name: 'Retry failed card payments' })).toBeVisible()
})

test('a question that nobody answers stays on the screen', async ({ app, bitbucket }) => {
  await bitbucket.open('pullRequest')
  await bitbucket.accessRequest.ignore()
  await expect(app.getByRole('heading', { name: 'Retry failed card payments' })).toHaveCount(0)
  await bitbucket.expectPrompts(1)
})

test('before explicit grants nobody was asked', async ({ app, bitbucket }) => {
  await bitbucket.open('pullRequest', { era: '2020', user: 'ana' })
  await bitbucket.labs({ user: 'ana', explicit_authorization: false })
  await bitbucket.open('pullRequest')
  await expect(app.getByRole('heading', { name: 'Retry failed card payments' })).toBeVisible()
  await bitbucket.expectPrompts(0)
})
