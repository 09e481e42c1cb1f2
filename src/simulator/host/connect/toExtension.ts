import type { XdmExtension } from 'simple-xdm/host'
import type { FrameSettings } from '../../../contract/FrameSettings.ts'
import type { AddressPage } from './AddressPage.ts'
import type { PageModule } from './createModuleCache.ts'

export interface ToExtensionParameters {
  page: PageModule | AddressPage
  /** Origin of the host page. */
  origin: string
  /** What this frame is told besides, such as that it stands in a dialog. Default: nothing. */
  options?: Readonly<Record<string, unknown>> | undefined
  settings: Partial<FrameSettings>
}

/** What simple-xdm and the frame's script are told of a frame; the options' names are observed. */
export function toExtension({
  page,
  origin,
  options,
  settings,
}: ToExtensionParameters): XdmExtension {
  const shared = {
    globalOptions: { check_init: true },
    hostOrigin: origin,
    hostFrameOffset: 0,
    autoresize: true,
    widthinpx: false,
    isFullPage: false,
    ...options,
    ...(Object.keys(settings).length > 0 && { simulator: settings }),
  }
  if (!('module' in page)) {
    const { appKey, url } = page
    // simple-xdm refuses an extension without a key.
    return { addon_key: appKey, key: 'address', url, options: { ...shared, appKey } }
  }
  const { module, target, id } = page
  return {
    addon_key: module.app_key,
    key: module.module_key,
    url: module.url,
    options: {
      ...shared,
      appKey: module.app_key,
      moduleId: id,
      moduleKey: module.module_key,
      moduleType: module.module_type,
      location: module.location,
      targetHref: target.links.self.href,
    },
  }
}
