import { expect, test } from 'vitest'
import { runScript } from './runScript.ts'

const timeoutMs = 60_000

test('default', async () => {
  expect(await runScript({ command: 'true', timeoutMs })).toEqual({ code: 0, timedOut: false })
})

test('behavior: a failure is an answer', async () => {
  expect(await runScript({ command: 'exit 3', timeoutMs })).toEqual({ code: 3, timedOut: false })
})

test('behavior: it runs in the repository, with its tools', async () => {
  const command = 'test -f package.json && command -v oxlint > /dev/null'
  expect(await runScript({ command, timeoutMs })).toMatchObject({ code: 0 })
})

test('parameters: env', async () => {
  const command = 'test "$ASSENT_TEST" = here'
  const env = { ASSENT_TEST: 'here' }
  expect(await runScript({ command, env, timeoutMs })).toMatchObject({ code: 0 })
})

test('parameters: timeoutMs', async () => {
  // The shell waits for a child, as npm does for a browser: the whole group has to end.
  const command = 'sleep 600; true'
  expect(await runScript({ command, timeoutMs: 50 })).toEqual({ code: null, timedOut: true })
})
