// Chromium: `at Name (address)`. Firefox and Safari: `Name@address`.
const frame = /^\s*(?:at )?(?:\w+\.)*([A-Z]\w*)(?: \(|@)/

/** The innermost component of a stack: hooks have small first letters. Undefined when there is none. */
export function findComponent(stack = ''): string | undefined {
  return stack
    .split('\n')
    .map((line) => frame.exec(line)?.[1])
    .find((name) => name !== undefined && name !== 'Error' && name !== 'Object')
}
