import { fileURLToPath } from 'node:url'

/** Absolute path of the repository, whatever directory a command was started from. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))
