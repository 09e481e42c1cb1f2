import { expect, test } from 'vitest'
import { ConsentError, HostError, HttpError } from '../../../../bridge/core.ts'
import { createSteps } from '../check/ConnectionCheck.ts'
import { toDiagnostics, type DiagnosticsParameters } from './toDiagnostics.ts'

const token = 'Zx3vQ9-planted-token-0123456789abcdefZx3vQ9'
const openedAt = Date.UTC(2026, 4, 2, 9, 30)

const facts: DiagnosticsParameters = {
  version: '1.2.3',
  hostOrigin: 'https://bitbucket.org',
  status: 'unknown',
  error: null,
  check: { steps: createSteps({ type: 'waiting' }), isRunning: false },
  browser: 'Browser/1.0',
  locale: 'de',
  timeZone: 'Europe/Berlin',
  openedAt,
}

test('default', () => {
  expect(toDiagnostics(facts).split('\n')).toEqual([
    'Assent Reviews 1.2.3',
    'host: https://bitbucket.org',
    'consent: unknown',
    'browser: Browser/1.0',
    'locale: de',
    'time zone: Europe/Berlin',
    'opened: 2026-05-02T09:30:00.000Z',
    'tested: no',
  ])
})

test('behavior: it tells how the test went, and who ran it', () => {
  const check = {
    isRunning: false,
    startedAt: openedAt + 5_000,
    userName: 'Ana Moreno',
    steps: {
      bridge: { type: 'passed', ms: 0.4 },
      token: { type: 'passed', ms: 812.2 },
      api: { type: 'failed', ms: 95, error: new HttpError(503) },
      vendor: { type: 'skipped' },
    },
  } as const

  const lines = toDiagnostics({ ...facts, status: 'granted', check }).split('\n')

  expect(lines).toContain('user: Ana Moreno')
  expect(lines.slice(-5)).toEqual([
    'tested: 2026-05-02T09:30:05.000Z',
    '  bridge: passed, 0 ms',
    '  token: passed, 812 ms',
    '  api: failed, 95 ms, HTTP_ERROR, status 503',
    '  vendor: skipped',
  ])
})

test("behavior: it tells the host's code of what is wrong with consent", () => {
  const error = new ConsentError('CONSENT_BLOCKED', { details: { hostCode: 'access_denied' } })

  expect(toDiagnostics({ ...facts, status: 'blocked', error })).toContain(
    'consent: blocked (CONSENT_BLOCKED, host code access_denied)',
  )
})

test('behavior: a token in whatever an error holds is never shown', () => {
  const error = new HostError('OAUTH_ERROR', {
    message: `failed with ${token}`,
    details: { hostCode: token, text: `{"access_token":"${token}"}`, status: 400 },
    cause: token,
  })
  const check = {
    isRunning: false,
    startedAt: openedAt,
    steps: createSteps({ type: 'failed', ms: 1, error }),
  }

  const text = toDiagnostics({ ...facts, status: 'unavailable', error, check })

  expect(text).not.toContain(token)
  expect(text).toContain('consent: unavailable (OAUTH_ERROR, status 400)')
})
