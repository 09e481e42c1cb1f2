// @vitest-environment node
import assent from 'assent-bitbucket/eslint'
import { Linter } from 'eslint'
import { expect, test } from 'vitest'

test('the lint rule finds a call past the bridge', () => {
  const found = new Linter().verify("AP.request('/2.0/user', { success: show })", [
    assent.configs.recommended,
  ])
  expect(found).toMatchObject([{ ruleId: 'assent-bitbucket/no-raw-connect-request' }])
})
