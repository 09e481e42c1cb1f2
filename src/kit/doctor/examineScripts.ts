import type { Finding } from './Finding.ts'

const calls =
  /\bAP\s*\.\s*(?:request|proxyRequest)\b|require\(\s*\[?\s*["'](?:request|proxyRequest)["']/
/** What Bitbucket says when a user did not allow (developer.atlassian.com/cloud/bitbucket, jsapi/request). */
const codes = ['USER_DENIED_ACCESS', 'USER_ALREADY_DENIED_ACCESS', 'ACCESS_TOKEN_REQUEST_FAILED']

/**
 * Whether code that calls Bitbucket has an answer to each refusal. It looks at text, so it may be
 * wrong; it never runs anything.
 *
 * @param texts of the pages and scripts, by their addresses
 */
export function examineScripts(texts: ReadonlyMap<string, string>): Finding[] {
  const check = 'consent'
  const all = [...texts.values()].join('\n')
  if (!calls.test(all) && !all.includes(codes[0] ?? '')) {
    return [{ check, level: 'ok', text: 'No call to Bitbucket was found in its scripts.' }]
  }
  const missing = codes.filter((code) => !all.includes(code))
  if (missing.length === 0) {
    return [{ check, level: 'ok', text: 'Each of the three codes of a refusal has an answer.' }]
  }
  return [
    {
      check,
      level: 'error',
      text: `Its calls have no answer to ${missing.join(', ')}: a user who denies sees nothing happen.`,
      mend: 'Pass an error callback to each call, or use assent-bitbucket, which has them.',
    },
  ]
}
