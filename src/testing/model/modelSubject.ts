import { isBridgeError } from '../../bridge/core/BridgeError.ts'
import { createBridge } from '../../bridge/core/createBridge.ts'
import { parseHostError } from '../../bridge/core/parseHostError.ts'
import { toSafeText } from '../../bridge/core/toSafeText.ts'
import { createConnectTransport } from '../../bridge/transports/createConnectTransport.ts'
import { shareQuestion } from '../../bridge/transports/shareQuestion.ts'

/** What the model looks at: the bridge itself, or a copy of it with a planted bug. */
export const modelSubject = {
  createBridge,
  createConnectTransport,
  isBridgeError,
  parseHostError,
  shareQuestion,
  toSafeText,
}

export type ModelSubject = typeof modelSubject
