import { defaultQuirks } from '../../../contract/defaultQuirks.ts'
import { frameQuirks } from '../../../contract/frameQuirks.ts'
import type { FrameSettings } from '../../../contract/FrameSettings.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'

/** What a frame's script has to know of the host's settings: those that are not as they are by default. */
export function toFrameSettings(settings: HostSettings | undefined): Partial<FrameSettings> {
  const changed = Object.entries(settings ?? {}).filter(
    ([name, value]) =>
      Object.hasOwn(frameQuirks, name) && Reflect.get(defaultQuirks, name) !== value,
  )
  return Object.fromEntries(changed)
}
