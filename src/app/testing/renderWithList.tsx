import { configure } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { createListAnswers, type ListAnswersParameters } from './createListAnswers.ts'
import { renderApp, type RenderAppParameters } from './renderApp.tsx'

export interface RenderWithListParameters extends ListAnswersParameters {
  /** Of the frame's address. */
  hash?: string
  language?: RenderAppParameters['language']
}

/**
 * Render a part over a repository's list of pull requests, allowed by the user. What scrolls is 640
 * pixels high and rows are 64, since nothing has a size in jsdom; restore the mocks afterwards.
 */
export function renderWithList(
  children: ReactNode,
  { hash = '', language, ...answers }: RenderWithListParameters,
) {
  // Each question of a role looks at the whole list: on a busy machine that takes its time.
  configure({ asyncUtilTimeout: 10_000 })
  history.replaceState(null, '', `/${hash}`)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(640)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(64)
  const host = { decision: 'approved' as const, answer: createListAnswers(answers) }
  const rendered = renderApp(children, { host, ...(language && { language }) })
  return { ...rendered, user: userEvent.setup() }
}
