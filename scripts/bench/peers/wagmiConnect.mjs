// What an app needs to ask a user once and to know the answer.
export { connect, createConfig, http, injected } from '@wagmi/core'
