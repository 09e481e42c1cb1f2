import { simulatorQuirks as quirks, type SimulatorQuirks } from './simulatorQuirks.ts'

/** Bitbucket as the announcement (developer community post 37870) has it. */
export const defaultQuirks: SimulatorQuirks = {
  access_request_timeout_ms: quirks.access_request_timeout_ms.default,
  prompt_per_call: quirks.prompt_per_call.default,
  answer_settles_all: quirks.answer_settles_all.default,
  prompt_form: quirks.prompt_form.default,
  scopes_list_fails: quirks.scopes_list_fails.default,
  denial_known_after_reload: quirks.denial_known_after_reload.default,
  denial_is_lost: quirks.denial_is_lost.default,
  manage_link_is_dead: quirks.manage_link_is_dead.default,
  consumer_is_missing: quirks.consumer_is_missing.default,
  callback_is_wrong: quirks.callback_is_wrong.default,
  module_lifetime_ms: quirks.module_lifetime_ms.default,
  module_leaves_page: quirks.module_leaves_page.default,
  token_answer: quirks.token_answer.default,
  frame_script: quirks.frame_script.default,
  unknown_module: quirks.unknown_module.default,
  ap_form: quirks.ap_form.default,
  ap_returns_promise: quirks.ap_returns_promise.default,
  flag_module: quirks.flag_module.default,
  messages_module: quirks.messages_module.default,
  api_address_is_missing: quirks.api_address_is_missing.default,
  proxy_address_is_missing: quirks.proxy_address_is_missing.default,
  calls_stay_unanswered: quirks.calls_stay_unanswered.default,
  answers_come_twice: quirks.answers_come_twice.default,
  answer_delay_ms: quirks.answer_delay_ms.default,
  frame_is_sandboxed: quirks.frame_is_sandboxed.default,
<<<<<<< HEAD
  invalid_token_words: quirks.invalid_token_words.default,
  etags_are_ignored: quirks.etags_are_ignored.default,
  rate_limit: quirks.rate_limit.default,
  near_limit_form: quirks.near_limit_form.default,
=======
  oauth_errors: quirks.oauth_errors.default,
  redirect_uri_match: quirks.redirect_uri_match.default,
  pkce_is_enforced: quirks.pkce_is_enforced.default,
  authorize_scope: quirks.authorize_scope.default,
  grant_is_asked_again: quirks.grant_is_asked_again.default,
  code_lifetime_ms: quirks.code_lifetime_ms.default,
  refresh_token_grace_ms: quirks.refresh_token_grace_ms.default,
>>>>>>> wt-a
}
