import type { FrameAccessToken } from '../../../contract/AccessTokenResponse.ts'

/** The outcome of one token request; `error` is plain data, as it crosses the bridge. */
export type FrameTokenAnswer = { token: FrameAccessToken } | { error: object }
