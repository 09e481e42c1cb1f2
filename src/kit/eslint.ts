// The package's entry `assent-bitbucket/eslint`: a plugin for ESLint's flat configuration and for
// Oxlint's `jsPlugins`.

import type { Linter, Rule } from 'eslint'
import { noRawConnectRequest } from './eslint/noRawConnectRequest.ts'

export { noRawConnectRequest }

export interface AssentEslintPlugin {
  meta: { name: string }
  rules: { 'no-raw-connect-request': Rule.RuleModule }
  /** For a line of `eslint.config.js`: `assent.configs.recommended`. Each rule is an error. */
  configs: { recommended: Linter.Config }
}

/**
 * The plugin, named `assent-bitbucket`, with one rule: `no-raw-connect-request`. ESLint 9 or newer.
 *
 * Source of the form: eslint.org/docs/latest/extend/plugins.
 */
const plugin: AssentEslintPlugin = {
  meta: { name: 'assent-bitbucket' },
  rules: { 'no-raw-connect-request': noRawConnectRequest },
  configs: {
    recommended: {
      name: 'assent-bitbucket/recommended',
      plugins: {
        // The same object: ESLint refuses two plugins of one name.
        get 'assent-bitbucket'() {
          return plugin
        },
      },
      rules: { 'assent-bitbucket/no-raw-connect-request': 'error' },
    },
  },
}

// oxlint-disable-next-line import/no-default-export -- ESLint's and Oxlint's plugins are default exports.
export default plugin
