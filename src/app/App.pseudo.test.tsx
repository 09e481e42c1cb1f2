import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CreateFakeHostParameters } from '../testing/fakeHost/FakeHostParameters.ts'
import { settle } from '../testing/settle.ts'
import { App } from './App.tsx'
import type { AppContext } from './shared/AppContext.ts'
import { createPseudoCatalog } from './testing/createPseudoCatalog.ts'
import { renderApp } from './testing/renderApp.tsx'
import { toForeignText } from './testing/toForeignText.ts'

const uuid = '{1a2b3c4d-0000-4000-8000-000000000001}'
const place: AppContext = {
  view: 'pullRequest',
  pullRequest: { workspace: uuid, repository: uuid, pullRequest: 1 },
}
const refuse = (code: string): CreateFakeHostParameters => ({
  decision: 'approved',
  answer: () => ({ error: [{ code }] }),
})

test.each<[state: string, host: CreateFakeHostParameters, verb?: 'deny' | 'expire']>([
  ['declined', {}, 'deny'],
  ['unanswered', {}, 'expire'],
  ['blocked', { decision: 'denied' }],
  ['signedOut', refuse('USER_NOT_AUTHENTICATED')],
  ['misconfigured', refuse('NO_OAUTH_CONSUMER_CLIENT_ID')],
  ['unavailable', refuse('MODULE_NOT_FOUND')],
])('behavior: all words about %s are from a catalog', async (state, host, verb) => {
  const { container, host: opened } = open(place, host)
  await settle()
  if (verb) await act(async () => opened[verb]())
  const sign = `[data-consent="${state}"]`
  await waitFor(() => expect(container.querySelector(sign)).toBeVisible())
  await settle()
  expect(toForeignText(container)).toBe('')
})

test('behavior: all words about a place that is not known are from a catalog', async () => {
  const { container } = open({ view: 'invalid', parameter: 'pullrequest', reason: 'literal' })
  await screen.findByRole('link', { name: /^\[/ })
  expect(toForeignText(container)).toBe('')
})

function open(context: AppContext, host: CreateFakeHostParameters = {}) {
  const language = { locale: 'en', catalog: createPseudoCatalog() } as const
  return renderApp(<App context={context} isEmbedded />, { host, language })
}
