import type { Page } from '@playwright/test'
import { changeAnswer } from './changeAnswer.ts'
import type { Screen } from './Screen.ts'

const panel = { surface: 'panel', scenario: 'allowed' } as const
// Of all of it: a verdict may stand before the rest has come.
const toSign = (status: string) => `[aria-busy="false"] [data-verdict="${status}"]`
const pullRequest = /\/pullrequests\/1$/
const statuses = /\/pullrequests\/1\/statuses$/
const tasks = /\/pullrequests\/1\/tasks$/
const policy = /\/policy\//

const toReviewer = (name: string, state: 'approved' | 'changes_requested' | null) => ({
  user: { uuid: `{${name}}`, display_name: name, links: { avatar: { href: '' } } },
  role: 'REVIEWER',
  approved: state === 'approved',
  state,
})
const toBuild = (name: string, state: string) => ({
  key: name,
  name,
  state,
  url: 'https://ci.example/1',
})
const approved = [toReviewer('Vera Lindqvist', 'approved'), toReviewer('Ana Moreno', 'approved')]
const passedBuilds = ['Unit tests', 'Integration tests'].map((name) => toBuild(name, 'SUCCESSFUL'))

async function beReady(page: Page): Promise<void> {
  await changeAnswer(page, pullRequest, { participants: approved })
  await changeAnswer(page, statuses, { values: passedBuilds })
  await changeAnswer(page, tasks, { values: [] })
  await changeAnswer(page, policy, { verdict: 'pass', reasons: [] })
}

/** The panel of a pull request, at work. */
export const panelScreens: Screen[] = [
  {
    ...panel,
    name: 'panel-ready',
    prepare: (_surface, page) => beReady(page),
    sign: toSign('ready'),
  },
  { ...panel, name: 'panel-needs-you', sign: toSign('needsYou') },
  {
    ...panel,
    name: 'panel-changes-requested',
    prepare: (_surface, page) =>
      changeAnswer(page, pullRequest, {
        participants: [toReviewer('Vera Lindqvist', 'changes_requested'), ...approved.slice(1)],
      }),
    sign: toSign('blocked'),
  },
  {
    ...panel,
    name: 'panel-merged',
    prepare: (_surface, page) => changeAnswer(page, pullRequest, { state: 'MERGED' }),
    sign: toSign('closed'),
  },
  {
    ...panel,
    name: 'panel-vendor-down',
    scenario: 'vendorDown',
    trouble: /status of 502/,
    sign: '[role="group"]',
  },
  {
    ...panel,
    name: 'panel-many-builds',
    prepare: (_surface, page) =>
      changeAnswer(page, statuses, {
        values: Array.from({ length: 100 }, (_, index) =>
          toBuild(`Shard ${index + 1} of 100`, index % 9 === 4 ? 'FAILED' : 'SUCCESSFUL'),
        ),
        next: 'https://api.bitbucket.org/2.0/more',
      }),
    sign: 'details',
  },
  {
    ...panel,
    name: 'panel-loading',
    prepare: async (_surface, page) => {
      let isPage = true
      await page.route(
        ({ pathname }) => pullRequest.test(pathname),
        (route) => {
          // The first is for the page around the frame; the app's is never answered.
          if (isPage) void route.fallback()
          isPage = false
        },
      )
    },
    sign: '[aria-busy="true"]',
  },
  {
    ...panel,
    name: 'panel-comment',
    act: async ({ frame }) => {
      await frame.locator('[aria-expanded]').click()
      await frame.locator('form button').first().click()
    },
    sign: '[aria-invalid="true"]',
  },
  {
    ...panel,
    name: 'panel-not-saved',
    trouble: /status of 503/,
    act: async (surface) => {
      await surface.frame.locator(toSign('needsYou')).waitFor()
      await surface.setFaults([{ path: '*/approve', method: 'POST', effect: { status: 503 } }])
      await surface.frame.locator('[data-review="approve"]').click()
    },
    sign: '[role="alert"]',
  },
]
