import type { XdmPlugin } from 'simple-xdm/plugin'
import { installOnAcjs } from './installOnAcjs.ts'

function isPlugin(value: unknown): value is XdmPlugin {
  return typeof value === 'object' && value !== null && '_hostModules' in value
}

// Stands behind Atlassian's own script, which has put its half of the bridge on the window.
const connect: unknown = Reflect.get(window, 'AP')
if (isPlugin(connect)) installOnAcjs(connect)
