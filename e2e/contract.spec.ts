import { expect } from '@playwright/test'
import { contractCases } from '../src/testing/contract/contractCases.ts'
import { groupByPage } from './fixtures/groupByPage.ts'
import { openContractFrame } from './fixtures/openContractFrame.ts'
import { buildContract } from './fixtures/serveContract.ts'
import { startContract } from './fixtures/startContract.ts'
import type { Stage } from './fixtures/startStage.ts'
import { test as base } from './fixtures/test.ts'

const test = base.extend<object, { contractStage: Stage }>({
  contractStage: [
    async ({ appHost }, provide) => {
      await buildContract()
      const stage = await startContract(appHost)
      await provide(stage)
      await stage.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

for (const [script, title] of [
  ['simulator', "the simulator's frame script"],
  ['acjs', "Atlassian's frame script"],
] as const) {
  for (const { arrangement, cases } of groupByPage(contractCases)) {
    const [first] = cases
    const others = cases.length > 1 ? `, and ${cases.length - 1} more` : ''

    test(`${title}: ${first?.name}${others}`, async ({
      page,
      contractStage: { origin },
      trouble,
    }) => {
      // What goes wrong here, the cases bring about.
      trouble.expect(/Simple-XDM|Failed to load resource|ERR_FAILED|AP\.require/)
      const play = await openContractFrame(page, origin, {
        ...arrangement,
        settings: { ...arrangement.settings, frame_script: script },
      })

      for (const one of cases) {
        const expected =
          one.expectedOfAcjs !== undefined && script === 'acjs' ? one.expectedOfAcjs : one.expected
        expect.soft(await play(one), one.name).toStrictEqual(expected)
      }
    })
  }
}
