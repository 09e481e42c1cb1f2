import type { FrameAccessToken } from '../../contract/AccessTokenResponse.ts'

/** What the host answers, node style: an error, or nothing and a value. */
export type HostReply<value> = (error: unknown, value?: value) => void

/** An address that a call's path is put behind. */
export interface HostEnvironment {
  baseApiUrl: string
}

/** The host's methods that the frame's script calls (observed on Bitbucket's host page). */
export interface HostBridge {
  requestAccessToken(
    request: { credentials: { moduleId: string }; forceUpdate?: boolean },
    reply: HostReply<FrameAccessToken>,
  ): void
  getHostEnv(reply: HostReply<HostEnvironment>): void
  getProxyEnv(request: { moduleId: string }, reply: HostReply<HostEnvironment>): void
}
