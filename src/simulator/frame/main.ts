import plugin from 'simple-xdm/plugin'
import { installRequestModules } from './installRequestModules.ts'

installRequestModules(plugin)
Object.assign(window, { AP: plugin })
