import { useEffect, useRef, useState } from 'react'
import { useBridge } from '../../../../bridge/react.ts'
import { createSteps, type ConnectionCheck } from './ConnectionCheck.ts'
import { runConnectionCheck } from './runConnectionCheck.ts'

export interface UseConnectionCheckReturn {
  check: ConnectionCheck
  /** Only from an action of the user's: it may ask. Never rejects. */
  run: () => Promise<ConnectionCheck>
  cancel: () => void
}

/** The test of the connection. It never runs by itself, and ends with the page. */
export function useConnectionCheck(readHostApi: () => unknown): UseConnectionCheckReturn {
  const bridge = useBridge()
  const [check, setCheck] = useState<ConnectionCheck>({
    steps: createSteps({ type: 'waiting' }),
    isRunning: false,
  })
  const controller = useRef<AbortController>(undefined)

  useEffect(() => () => controller.current?.abort(), [])

  function run() {
    controller.current = new AbortController()
    const { signal } = controller.current
    return runConnectionCheck({ bridge, readHostApi, signal, onChange: setCheck })
  }

  return { check, run, cancel: () => controller.current?.abort() }
}
