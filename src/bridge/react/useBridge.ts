import { useContext } from 'react'
import type { Bridge } from '../core/createBridge.ts'
import { BridgeContext } from './BridgeContext.ts'

/**
 * The bridge of the nearest {@link BridgeProvider}.
 *
 * @throws {Error} without a provider.
 */
export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext)
  if (!bridge) throw new Error('There is no bridge here. Put a <BridgeProvider bridge={…}> around.')
  return bridge
}
