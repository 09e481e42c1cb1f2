import type { XdmPlugin } from 'simple-xdm/plugin'
import { installRequestModules } from '../../../src/simulator/frame/installRequestModules.ts'

function isPlugin(value: unknown): value is XdmPlugin {
  return typeof value === 'object' && value !== null && '_hostModules' in value
}

// Atlassian's script is the frame's half of the bridge; Bitbucket's own modules come on top of it.
const connect: unknown = Reflect.get(window, 'AP')
if (isPlugin(connect)) installRequestModules(connect)
