// Chromium: `at name (address)`. Firefox and Safari: `name@address`.
const frame = /^\s*(?:at (?:async )?)?([\w.$<>]+)(?: \(|@)/
/** The recorder's own functions, and those of the bridge up to the call. */
const own =
  /^(Error|toRecord|onEvent|Object\.onEvent|callListener|emit|send|request|proxyRequest|createRequest|instrument)$/

/**
 * The function that called the bridge, by a stack of that moment, for calls without a component.
 * Undefined when nobody can be named.
 */
export function findAsker(stack = ''): string | undefined {
  return stack
    .split('\n')
    .map((line) => frame.exec(line)?.[1])
    .find((name) => name !== undefined && !own.test(name) && !name.startsWith('<'))
}
