/**
 * Check the Node version; the tools need ^20.19 or >=22.12.
 * @param {string} version without the leading `v`
 * @returns {void}
 * @throws {Error} with the one line the user needs
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return
  throw new Error(
    `Assent needs Node 20.19 or newer (of Node 22: 22.12 or newer), and this is ${version}. Get it from https://nodejs.org and run the command again.`,
  )
}
