import { isBridgeError, type PromisedConnect } from '../../../src/bridge/core.ts'
import { loadName } from './promises.ts'

export async function loadOrExplain(
  connect: PromisedConnect,
  show: (text: string) => void,
): Promise<void> {
  try {
    await loadName(connect, show)
  } catch (error) {
    if (!isBridgeError(error)) throw error
    show(`${error.message} What helps: ${error.recovery.kind}.`)
  }
}
