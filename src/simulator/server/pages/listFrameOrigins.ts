import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { connectModuleTypes } from '../../../contract/connectModuleTypes.ts'
import { isConnectModuleType } from '../connect/isConnectModuleType.ts'

/** Where apps' frames come from: their `baseUrl`, and modules that are elsewhere. */
export function listFrameOrigins(descriptors: readonly ConnectDescriptor[]): string[] {
  const urls = descriptors.flatMap(({ baseUrl, modules }) => [
    baseUrl,
    ...Object.keys(connectModuleTypes)
      .filter(isConnectModuleType)
      .flatMap((type) => modules?.[type] ?? [])
      .map(({ url }) => url)
      .filter((url) => !url.startsWith('/')),
  ])
  const origins = urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin)
  return [...new Set(origins)]
}
