import { expect, test } from 'vitest'
import { findComponent } from './findComponent.ts'

test.each([
  [
    'Chromium',
    `Error
    at http://localhost/react/useCaller.ts:14:58
    at mountStateImpl (http://localhost/react-dom.js:4:1)
    at Object.useState (http://localhost/react-dom.js:9:1)
    at useBridgeQuery (http://localhost/react/useBridgeQuery.ts:5:1)
    at usePanelReads (http://localhost/usePanelReads.ts:5:1)
    at PullRequestPanel (http://localhost/PullRequestPanel.tsx:5:1)
    at App (http://localhost/App.tsx:5:1)`,
  ],
  [
    'Firefox',
    `useCaller@http://localhost/react/useCaller.ts:14:58
usePanelReads@http://localhost/usePanelReads.ts:5:1
PullRequestPanel@http://localhost/PullRequestPanel.tsx:5:1`,
  ],
])('default: %s', (_, stack) => {
  expect(findComponent(stack)).toBe('PullRequestPanel')
})

test.each([[undefined], [''], ['Error\n    at load (http://localhost/load.ts:1:1)']])(
  'behavior: of %j there is none',
  (stack) => {
    expect(findComponent(stack)).toBeUndefined()
  },
)
