import type { Page } from '@playwright/test'
import * as v from 'valibot'

const answerSchema = v.looseObject({})

/** Let the API answer as it does, but for some fields. */
export async function changeAnswer(
  page: Page,
  path: RegExp,
  change: Record<string, unknown>,
): Promise<void> {
  await page.route(
    ({ pathname }) => path.test(pathname),
    async (route) => {
      // What else is answered there, such as a preflight, is none of this.
      if (route.request().method() !== 'GET') return route.fallback()
      const response = await route.fetch()
      const answer: unknown = await response.json()
      await route.fulfill({ response, json: { ...v.parse(answerSchema, answer), ...change } })
    },
  )
}
