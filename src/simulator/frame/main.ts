import plugin from 'simple-xdm/plugin'
import { installFrame } from './installFrame.ts'

installFrame({ plugin, page: document })
Object.assign(window, { AP: plugin })
