import { expect } from '@playwright/test'
import { modulesTest as test } from './fixtures/modulesTest.ts'

const panel = 'Review readiness'
const editor = 'Rule editor'

for (const [frame_script, title] of [
  ['simulator', "the simulator's frame script"],
  ['acjs', "Atlassian's frame script"],
] as const) {
  test.describe(title, () => {
    test.beforeEach(async ({ modules }) => {
      await modules.changeSettings({ frame_script })
      await modules.open()
    })

    test('messages stand at the top, as text, until they are closed', async ({ modules, page }) => {
      await modules.run(
        panel,
        `window.end = new Promise((resolve) => {
          const message = AP.messages.error('<b>Merge</b>', 'Not yet.', { closeable: true })
          AP.messages.onClose(message, () => resolve('closed'))
        })
        void 0`,
      )
      const alert = modules.messages.getByRole('alert')
      await expect(alert).toContainText('Error: <b>Merge</b>')
      await alert.getByRole('button', { name: /^Close/ }).click()
      expect(await modules.run(panel, 'window.end')).toBe('closed')
      await expect(page.getByText('Not yet.')).toBeHidden()
    })

    test('a message can be taken back', async ({ modules }) => {
      await modules.run(panel, `window.message = AP.messages.info('Saving', 'Wait.'); void 0`)
      await expect(modules.messages.getByRole('status')).toContainText('Info: Saving')
      await modules.run(panel, 'AP.messages.clear(window.message)')
      await expect(modules.messages).toBeHidden()
    })

    test('a flag tells its app what the user did', async ({ modules }) => {
      await modules.run(
        panel,
        `window.heard = []
        AP.events.on('flag.action', ({ actionIdentifier }) => window.heard.push(actionIdentifier))
        window.end = new Promise((resolve) => AP.events.on('flag.close', resolve))
        window.flag = AP.flag.create({
          title: 'Rule saved', body: 'For all.', type: 'success', actions: { undo: 'Undo' },
        })
        void 0`,
      )
      await modules.flags.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => modules.run(panel, 'window.heard')).toEqual(['undo'])
      await modules.run(panel, 'window.flag.close()')
      await expect(modules.flags.getByText('Rule saved')).toBeHidden()
      expect(await modules.run(panel, 'window.end')).toHaveProperty('flagIdentifier')
    })

    test('a dialog gets its data, and hands its result back', async ({ modules, page }) => {
      await modules.run(
        panel,
        `window.result = new Promise((resolve) => AP.events.on('dialog.close', resolve)); void 0`,
      )
      await modules.openEditor({ customData: { rule: 7 }, header: 'Edit the rule' })
      await expect(modules.appDialog('Edit the rule')).toBeVisible()
      const data = await modules.run(
        editor,
        'new Promise((resolve) => AP.dialog.getCustomData(resolve))',
      )
      expect(data).toEqual({ rule: 7 })
      await modules.run(editor, 'AP.dialog.close({ saved: true })')
      await expect(page.getByRole('dialog')).toBeHidden()
      expect(await modules.run(panel, 'window.result')).toEqual({ saved: true })
    })

    test('Submit and Cancel close a dialog that says nothing else', async ({ modules, page }) => {
      for (const name of ['Submit', 'Cancel']) {
        await modules.openEditor()
        await modules.appDialog().getByRole('button', { name }).click()
        await expect(page.getByRole('dialog')).toBeHidden()
      }
    })

    test('a dialog can stay open on Submit', async ({ modules }) => {
      await modules.openEditor({ submitText: 'Save' })
      await modules.run(
        editor,
        `AP.dialog.disableCloseOnSubmit()
        window.pressed = new Promise((resolve) => AP.events.on('dialog.submit', resolve))
        void 0`,
      )
      await modules.appDialog().getByRole('button', { name: 'Save' }).click()
      expect(await modules.run(editor, 'window.pressed')).toMatchObject({
        button: { name: 'submit', text: 'Save' },
      })
      await expect(modules.appDialog()).toBeVisible()
    })

    test('a dialog governs its buttons', async ({ modules }) => {
      await modules.openEditor()
      const submit = modules.appDialog().getByRole('button', { name: 'Submit' })
      await expect(submit).toBeEnabled()
      await modules.run(editor, `AP.dialog.getButton('submit').disable()`)
      await expect(submit).toBeDisabled()
      await modules.run(editor, `AP.dialog.getButton('submit').hide()`)
      await expect(submit).toBeHidden()
      await modules.run(
        editor,
        `window.pressed = new Promise((resolve) =>
          AP.dialog.createButton({ text: 'Check', identifier: 'check' }).bind(resolve),
        )
        void 0`,
      )
      await modules.appDialog().getByRole('button', { name: 'Check' }).click()
      expect(await modules.run(editor, 'window.pressed')).toMatchObject({
        button: { identifier: 'check' },
      })
      await expect(modules.appDialog()).toBeVisible()
    })

    test('Escape closes a dialog, also from inside its frame', async ({ modules, page }) => {
      await modules.openEditor()
      await page.frameLocator(`iframe[title="${editor}"]`).getByLabel('Rule').focus()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    })

    test('a dialog of an unknown module says so', async ({ modules, page }) => {
      await modules.run(panel, `void AP.dialog.create({ key: 'nothing' })`)
      await expect(modules.flags).toContainText('has no module "nothing"')
      await expect(page.getByRole('dialog')).toBeHidden()
    })

    test('events reach the other frames of the app', async ({ modules }) => {
      await modules.run(
        'Other panel',
        `window.heard = []
        AP.events.on('saved', (...data) => window.heard.push(data))
        AP.events.once('saved', () => window.heard.push('once'))
        AP.events.onPublic('told', (...data) => window.heard.push(data))
        void 0`,
      )
      await modules.run(
        panel,
        `AP.events.emit('saved', 1, { two: 2 })
        AP.events.emit('saved', 3)
        AP.events.emitPublic('told', 'all')`,
      )
      await expect
        .poll(() => modules.run('Other panel', 'window.heard'))
        .toEqual([[1, { two: 2 }], 'once', [3], ['all']])
    })

    test('cookies outlive the page', async ({ modules }) => {
      const read = `new Promise((resolve) => AP.cookie.read('view', resolve))`
      await modules.run(panel, `AP.cookie.save('view', 'list', 1)`)
      await modules.open()
      expect(await modules.run(panel, read)).toBe('list')
      await modules.run(panel, `AP.cookie.erase('view')`)
      expect(await modules.run(panel, read)).toBeUndefined()
    })

    test('the user and the place are known', async ({ modules }) => {
      expect(
        await modules.run(panel, 'new Promise((resolve) => AP.user.getCurrentUser(resolve))'),
      ).toMatchObject({ displayName: 'Ana Moreno' })
      expect(
        await modules.run(panel, 'new Promise((resolve) => AP.env.getLocation(resolve))'),
      ).toBe(`${modules.origin}/acme/website/pull-requests/1`)
    })

    test('AP.require hands out what stands on AP', async ({ modules }) => {
      const names = [
        'messages',
        'flag',
        'dialog',
        'inline-dialog',
        'events',
        'cookie',
        'user',
        'env',
      ]
      expect(
        await modules.run(
          panel,
          `new Promise((resolve) => AP.require(${JSON.stringify(names)}, (...found) =>
            resolve(found.map((module) => typeof module))))`,
        ),
      ).toEqual(names.map(() => 'object'))
    })
  })
}
