import type { FrameSettings } from '../../contract/FrameSettings.ts'
import type { XdmPlugin } from 'simple-xdm/plugin'

/** How this script is to behave. The host says only what is not as by default. */
export type ScriptSettings = Pick<
  FrameSettings,
  'unknown_module' | 'ap_form' | 'ap_returns_promise' | 'answers_come_twice'
>

/** Read the host's wishes from the frame's name. What is missing or odd is as by default. */
export function readFrameSettings({ _data: data }: XdmPlugin): ScriptSettings {
  const wishes: unknown = data.options?.simulator
  const read = (name: string): unknown =>
    typeof wishes === 'object' && wishes !== null ? Reflect.get(wishes, name) : undefined
  const form = read('ap_form')
  return {
    unknown_module: read('unknown_module') === 'stub' ? 'stub' : 'undefined',
    ap_form: form === 'require' || form === 'direct' ? form : 'both',
    ap_returns_promise: read('ap_returns_promise') === true,
    answers_come_twice: read('answers_come_twice') === true,
  }
}
