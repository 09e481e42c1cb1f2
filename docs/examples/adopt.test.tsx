import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { promisifyConnect } from '../../src/bridge/core.ts'
import { createFakeHost } from '../../src/testing/createFakeHost.ts'
import { renderWithBridge } from '../../src/testing/renderWithBridge.tsx'
import { settle } from '../../src/testing/settle.ts'
import { loadName as loadNameBefore } from './adopt/before.ts'
import { loadOrExplain } from './adopt/errors.ts'
import { Panel } from './adopt/Panel.tsx'
import { loadName } from './adopt/promises.ts'

const answer = () => ({ value: { display_name: 'Ana' } })

test('before: a user who denies sees nothing happen', async () => {
  const host = createFakeHost({ answer })
  const shown: string[] = []
  loadNameBefore(host.ap, (text) => shown.push(text))
  await settle()
  host.deny()
  await settle()
  expect(shown).toEqual([])
})

test('step 1: the same call is a promise, which a denial rejects', async () => {
  const host = createFakeHost({ answer })
  const shown: string[] = []
  const loading = loadName(
    promisifyConnect(() => host.ap),
    (text) => shown.push(text),
  )
  await settle()
  host.deny()
  await expect(loading).rejects.toMatchObject({ code: 'CONSENT_DECLINED' })
  await loadName(
    promisifyConnect(() => createFakeHost({ scenario: 'allowed', answer }).ap),
    (text) => shown.push(text),
  )
  expect(shown).toEqual(['Ana'])
})

test('step 2: each refusal says what helps', async () => {
  const host = createFakeHost({ scenario: 'deniedEarlier' })
  const shown: string[] = []
  await loadOrExplain(
    promisifyConnect(() => host.ap),
    (text) => shown.push(text),
  )
  expect(shown[0]).toMatch(/What helps: openAuthorizations\.$/)
})

test('steps 3 to 5: in React, a denial leads back to the name', async () => {
  const { host } = renderWithBridge(<Panel />, { host: { answer } })
  await expect.poll(() => host.openPromptCount).toBeGreaterThan(0)
  host.deny()
  await userEvent.click(await screen.findByRole('button', { name: 'Ask again' }))
  await expect.poll(() => host.openPromptCount).toBeGreaterThan(0)
  host.allow()
  expect(await screen.findByText('Ana')).toBeVisible()
})

test("the guide's code is the code that runs here", async () => {
  const guide = await readFile('docs/adopt.md', 'utf8')
  const blocks = [...guide.matchAll(/^```tsx?\n\/\/ (\S+)\n\n([^]*?)^```$/gm)]
  expect(blocks.map(([, name]) => name)).toEqual([
    'before.ts',
    'promises.ts',
    'errors.ts',
    'Name.tsx',
    'Panel.tsx',
    'Builds.tsx',
    'diff.ts',
    'plain.ts',
  ])
  for (const [, name = '', code] of blocks) {
    const file = await readFile(`docs/examples/adopt/${name}`, 'utf8')
    expect(code).toBe(toPublished(file))
  }
})

/** As an app writes it, from the package. */
function toPublished(code: string): string {
  return code
    .replaceAll('../../../src/bridge/core.ts', 'assent-bitbucket')
    .replaceAll(/\.\.\/\.\.\/\.\.\/src\/bridge\/(\w+)\.ts/g, 'assent-bitbucket/$1')
}
