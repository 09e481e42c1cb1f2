import { createFakeHost } from '../createFakeHost.ts'
import type { CreateFakeHostParameters } from '../fakeHost/FakeHostParameters.ts'
import {
  createContractAnswers,
  type ContractArrangement,
  type ContractFrame,
} from './ContractCase.ts'
import { toSettings } from './toScenario.ts'
import { untilTrue } from './untilTrue.ts'

export interface OpenFakeHostFrameParameters {
  arrangement: ContractArrangement
  /** What the bridge has written to the console so far. */
  log: readonly string[]
  /** Default: as in simple-xdm. */
  unknownModules?: CreateFakeHostParameters['unknownModules']
  /** Default: the fake host as it is. */
  createHost?: typeof createFakeHost
}

/** The frame of an app in the fake host. */
export function openFakeHostFrame({
  arrangement,
  log,
  unknownModules,
  createHost = createFakeHost,
}: OpenFakeHostFrameParameters): ContractFrame {
  const { decision = 'approved', viewer, tokenAnswer, hasApiAddress = true } = arrangement
  const answer = createContractAnswers(arrangement)
  const host = createHost({
    decision,
    settings: toSettings(arrangement),
    answer: ({ method, path, body = null }) => answer({ method, path, body }),
    ...(viewer && { viewer }),
    ...(tokenAnswer && { tokenAnswer }),
    ...(unknownModules && { unknownModules }),
    ...(!hasApiAddress && { environmentError: '"bb-api-canon-url" element not found' }),
  })
  const isAsked = () => host.openPromptCount > 0
  const untilAsked = (calls = 1) => untilTrue(() => isAsked() && host.waitingCallCount >= calls)

  return {
    ap: host.ap,
    log,
    user: {
      untilAsked,
      isAsked: async () => isAsked(),
      async allow() {
        await untilAsked()
        host.allow()
        await untilTrue(() => !isAsked())
      },
      async deny() {
        await untilAsked()
        host.deny()
        await untilTrue(() => !isAsked())
      },
    },
  }
}
