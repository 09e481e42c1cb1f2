import type { XdmPlugin } from 'simple-xdm/plugin'
import { applyApForm } from './applyApForm.ts'
import { applyScriptOptions } from './applyScriptOptions.ts'
import { installDialog } from './installDialog.ts'
import { installEvents } from './installEvents.ts'
import { installFlag } from './installFlag.ts'
import { installRequestModules } from './installRequestModules.ts'
import { readFrameSettings } from './readFrameSettings.ts'
import { stubUnknownModules } from './stubUnknownModules.ts'

export interface InstallFrameParameters {
  /** simple-xdm's half of the bridge, which becomes `AP`. */
  plugin: XdmPlugin
  page: Document
  /** Default: a real `XMLHttpRequest`. */
  createHttpRequest?: () => XMLHttpRequest
}

/**
 * Make `AP` of simple-xdm's plugin: what cannot cross the bridge stays in the frame and is put beside
 * what the host offers. Outside a host nothing is installed.
 */
export function installFrame({ plugin, page, createHttpRequest }: InstallFrameParameters): void {
  const { _hostModules: modules } = plugin
  const { _globals: globals, ...named } = modules
  installRequestModules(plugin, createHttpRequest)
  if (!globals) return

  // simple-xdm makes each module twice: one for `AP`, one for `AP.require`.
  Object.assign(plugin, named)
  const hub = installEvents(plugin)
  installFlag(plugin, hub)
  installDialog(plugin, hub)
  if (modules['inlineDialog']) modules['inline-dialog'] = modules['inlineDialog']
  applyScriptOptions(plugin, page)

  const settings = readFrameSettings(plugin)
  if (settings.unknown_module === 'stub') stubUnknownModules(plugin)
  // `resize` is simple-xdm's own: it makes the frame as high as its page.
  const names = [...Object.keys(modules), ...Object.keys(globals)]
  applyApForm(
    plugin,
    settings,
    names.filter((name) => name !== 'resize'),
  )
}
