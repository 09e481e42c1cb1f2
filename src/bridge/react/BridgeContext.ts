import { createContext } from 'react'
import type { Bridge } from '../core/createBridge.ts'

export const BridgeContext = createContext<Bridge | undefined>(undefined)
