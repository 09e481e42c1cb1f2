import type { Simulation } from '../Simulation.ts'

export const redacted = '[redacted]'

const names = '(?:token|secret|password|passwd|jwt|cookie|authorization|api_?key|assertion)'
const field = `(?!token_type)[\\w-]*${names}[\\w-]*`
const patterns: readonly [pattern: RegExp, replacement: string][] = [
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, redacted],
  [/\b(bearer|jwt|basic) +[\w.~+/=-]{8,}/gi, `$1 ${redacted}`],
  [new RegExp(`"(${field}|code)"(\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'gi'), `"$1"$2"${redacted}"`],
  [new RegExp(`(^|[?&])(${field}|code)=[^&\\s"]*`, 'gi'), `$1$2=${redacted}`],
]
// The simulator's own secrets are base64url.
const word = /[\w-]{16,}/g

/**
 * Makes texts safe to keep and to hand on: without JSON Web Tokens, credentials after their scheme,
 * fields whose names speak of secrets, and the secrets that the simulator itself has given out. Call
 * it while they are known; a secret that somebody has made up, under a plain name, is not seen.
 */
export function createRedact(simulation: Simulation): (text: string) => string {
  const isSecret = (text: string): boolean =>
    simulation.tokens.isSecret(text) || simulation.sessions.find(text) !== undefined

  return (text) => {
    const { apps, consumers, installations } = simulation.world
    const known = [
      ...apps.map(({ clientSecret }) => clientSecret),
      ...consumers.map(({ secret }) => secret),
      ...installations.flatMap(({ connection: { sharedSecret, acceptedSecret } }) => [
        sharedSecret,
        acceptedSecret,
      ]),
    ]
    let safe = text
    for (const secret of known) if (secret) safe = safe.replaceAll(secret, redacted)
    safe = safe.replaceAll(word, (found) => (isSecret(found) ? redacted : found))
    for (const [pattern, replacement] of patterns) safe = safe.replaceAll(pattern, replacement)
    return safe
  }
}
