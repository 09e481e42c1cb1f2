import { test as base, expect } from 'vitest'
import type { Finding } from './Finding.ts'
import { parseFindings, runDoctor } from './testing/runDoctor.ts'
import { startBrokenApp, type BrokenApp } from './testing/startBrokenApp.ts'
import { startExampleApp, type ExampleApp } from './testing/startExampleApp.ts'

const test = base.extend<{ vanilla: ExampleApp; express: ExampleApp; broken: BrokenApp }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the pattern
  vanilla: async ({}, provide) => {
    const app = await startExampleApp('examples/vanilla-panel/serve.mjs')
    await provide(app)
    await app.close()
  },
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the pattern
  express: async ({}, provide) => {
    const app = await startExampleApp('examples/express-jwt/server.mjs')
    await provide(app)
    await app.close()
  },
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the pattern
  broken: async ({}, provide) => {
    const app = await startBrokenApp()
    await provide(app)
    await app.close()
  },
})

/**
 * Both outputs of the command hold the same. Answers the findings without the one that depends on
 * the day.
 */
async function runBoth(...args: readonly string[]) {
  const [text, json] = await Promise.all([runDoctor(...args), runDoctor(...args, '--json')])
  expect([text.stderr, json.stderr]).toEqual(['', ''])
  const findings = parseFindings(json)
  for (const finding of findings) expect(text.stdout).toContain(`${finding.check}: ${finding.text}`)
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length
  const code = count('error') > 0 ? 1 : 0
  expect([text.code, json.code]).toEqual([code, code])
  const summary = new RegExp(`^${count('error')} errors?, ${count('warning')} warnings?$`)
  expect(text.stdout.trim().split('\n').at(-1)).toMatch(summary)
  expect(findings.map(({ check }) => check)).toContain('deadline')
  return findings.filter(({ check }) => check !== 'deadline')
}

const inShort = (findings: readonly Finding[]) =>
  findings.map(({ level, check }) => `${level} ${check}`)

test('default: the vanilla example, with --app-url', async ({ vanilla: { url } }) => {
  const findings = await runBoth(
    `--descriptor=${url}/atlassian-connect.json`,
    `--app-url=${url}`,
    `--callback-url=${url}`,
  )

  expect(inShort(findings)).toEqual([
    'ok scopes',
    'warning baseUrl',
    'ok installation',
    'ok callback',
    'warning headers',
    'ok script',
    'warning headers',
    'ok consent',
  ])
  expect(findings).toContainEqual(
    expect.objectContaining({ text: 'Each of the three codes of a refusal has an answer.' }),
  )
})

test('behavior: the vanilla example on a port that its descriptor does not name', async ({
  vanilla: { url },
}) => {
  const findings = await runBoth(`--descriptor=${url}/atlassian-connect.json`)

  expect(findings).toContainEqual(
    expect.objectContaining({
      check: 'baseUrl',
      text: `The descriptor is at ${url}, but Bitbucket will load the app from http://localhost:8080.`,
    }),
  )
})

test('default: the example with a back end keeps its page to itself', async ({
  express: { url },
}) => {
  const findings = await runBoth(`--descriptor=${url}/atlassian-connect.json`)

  expect(inShort(findings)).toEqual(['ok scopes', 'warning baseUrl', 'ok installation', 'ok page'])
  expect(findings).toContainEqual(
    expect.objectContaining({ text: expect.stringContaining('/panel answers 401 to a stranger') }),
  )
})

test('behavior: each defect of a broken app is found', async ({ broken: { origin } }) => {
  const findings = await runBoth(
    `--descriptor=${origin}/atlassian-connect.json`,
    '--callback-url=https://elsewhere.example',
  )

  const texts = (level: Finding['level']) =>
    findings
      .filter((finding) => finding.level === level)
      .map(({ check, text }) => `${check}: ${text}`)
  const baseUrl = origin.replace('127.0.0.1', 'localhost')
  expect(texts('error')).toEqual([
    'installation: It signs with a shared secret, but has no lifecycle.installed to receive one.',
    `callback: The consumer's callback https://elsewhere.example does not cover ${baseUrl}: each call fails with FRAME_SRC_CONSUMER_CALLBACK_MISMATCH.`,
    'headers: /panel?view=plain&id=1 sends X-Frame-Options: DENY, so Bitbucket may not show it.',
    'script: /panel?view=plain&id=1 does not load https://bitbucket.org/atlassian-connect/all.js, so there is no AP.',
    `page: ${baseUrl}/gone answers 404.`,
    "headers: /panel?view=framed&id=1 allows frames in 'self', and Bitbucket is not among them.",
    'consent: Its calls have no answer to USER_DENIED_ACCESS, USER_ALREADY_DENIED_ACCESS, ACCESS_TOKEN_REQUEST_FAILED: a user who denies sees nothing happen.',
  ])
  expect(texts('warning')).toEqual(
    expect.arrayContaining([
      'scopes: The descriptor names no scopes, so the access request asks for all of them.',
      `baseUrl: The descriptor is at ${origin}, but Bitbucket will load the app from ${baseUrl}.`,
    ]),
  )
  expect(findings.every(({ level, mend }) => level === 'ok' || mend !== undefined)).toBe(true)
})

test('behavior: nothing runs at the baseUrl', async ({ broken: { origin } }) => {
  const findings = await runBoth(`--descriptor=${origin}/elsewhere.json`)

  const errors = findings.filter(({ level }) => level === 'error')
  expect(inShort(errors)).toEqual(['error installation', ...Array(3).fill('error page')])
  expect(errors.at(-1)?.text).toMatch(/^http:\/\/localhost:\d+\/panel\S+ cannot be reached\.$/)
})
