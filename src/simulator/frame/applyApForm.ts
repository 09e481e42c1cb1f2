import type { XdmPlugin } from 'simple-xdm/plugin'
import type { ScriptSettings } from './readFrameSettings.ts'

/**
 * Which ways to a module there are: `AP.require`, `AP.name`, or both. What only one of Atlassian's own
 * scripts stands on stays.
 *
 * @param names of what can stand on `AP`
 */
export function applyApForm(
  plugin: XdmPlugin,
  { ap_form: form }: Pick<ScriptSettings, 'ap_form'>,
  names: readonly string[],
): void {
  if (form === 'require') for (const name of names) Reflect.deleteProperty(plugin, name)
  // It stands on the prototype of simple-xdm's class too, so it cannot be deleted.
  if (form === 'direct') plugin['require'] = undefined
}
