// What a page needs that uses neither React nor flags.
export { createBridge } from '../../../src/bridge/core/createBridge.ts'
export { createConnectTransport } from '../../../src/bridge/transports/createConnectTransport.ts'
