/**
 * How the simulated host page behaves where Bitbucket's documentation and its observed behaviour
 * differ, or say nothing. The defaults are the announcement's (community post 37870).
 */
export interface HostSettings {
  /**
   * Milliseconds an access request stays open without an answer before it closes with
   * `ACCESS_TOKEN_REQUEST_FAILED`; 0 means for ever. Default: 60000 (ours: the real time is unknown).
   */
  access_request_timeout_ms: number
  /**
   * True: each waiting call raises an access request of its own (observed). False: an app has one
   * access request open, and its other calls wait for the same answer. Default: false.
   */
  prompt_per_call: boolean
  /**
   * True: after Deny the open page asks again at the next call, and only a reload makes it answer
   * `USER_ALREADY_DENIED_ACCESS` (observed). Default: false.
   */
  denial_known_after_reload: boolean
}
