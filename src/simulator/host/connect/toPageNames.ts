import type { AddressPage } from './AddressPage.ts'
import type { PageModule } from './createModuleCache.ts'

export interface PageNames {
  appName: string
  /** Of the frame, for those who do not see it. */
  title: string
  /** Where the app should run. */
  runsAt: string
}

/** What to call an app's frame. */
export function toPageNames(page: PageModule | AddressPage): PageNames {
  if (!('module' in page)) return { appName: page.appName, title: page.appName, runsAt: page.url }
  const { app_name: appName, descriptor, options } = page.module
  return { appName, title: descriptor.name.value, runsAt: options['callback-url'] }
}
