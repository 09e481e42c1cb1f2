import type { XdmExtension } from 'simple-xdm/host'
import type { AddressPage } from '../connect/AddressPage.ts'
import type { ModuleCache, PageModule } from '../connect/createModuleCache.ts'
import { readMember } from '../connect/readMember.ts'
import { readText } from '../connect/readText.ts'

export interface CreateDialogPagesParameters {
  modules: ModuleCache
  /** A dialog was asked for that the app does not have. */
  onMissing: (appKey: string, wanted: string) => void
}

/** What a frame wants to see in a dialog; undefined when the app has no such thing. */
export type FindDialogPage = (
  asker: XdmExtension,
  options: unknown,
) => Promise<PageModule | AddressPage | undefined>

/**
 * Finds what `dialog.create` names: a module of the same app by its `key`, for the same target, or a
 * `url` of the app's own origin.
 */
export function createDialogPages({
  modules,
  onMissing,
}: CreateDialogPagesParameters): FindDialogPage {
  return async (extension, options) => {
    const asker = modules.find(readText(extension.options['moduleId'], 4_096))
    const key = readText(readMember(options, 'key'), 200)
    const url = readText(readMember(options, 'url'), 2_048)
    const found = await findPage(key, url)
    if (!found) onMissing(extension.addon_key, key || url)
    return found

    async function findPage(wantedKey: string, wantedUrl: string) {
      if (wantedKey !== '') {
        // A module that cannot be had is a module that is not there: the caller says so.
        return asker && modules.loadByKey(asker, wantedKey).catch(() => undefined)
      }
      const address = toOwnAddress(wantedUrl, extension.url)
      const { addon_key: appKey } = extension
      const appName = asker?.module.app_name ?? appKey
      return address === undefined ? undefined : { url: address, appKey, appName }
    }
  }
}

/** Undefined for another origin: what stands in an app's dialog is taken for the app. */
function toOwnAddress(url: string, frameUrl: string): string | undefined {
  if (url === '' || !URL.canParse(url, frameUrl)) return undefined
  const address = new URL(url, frameUrl)
  return address.origin === new URL(frameUrl).origin ? address.href : undefined
}
