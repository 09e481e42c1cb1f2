import type { ConnectDescriptor } from '../../src/contract/ConnectDescriptor.ts'

export interface CreateDescriptorParameters {
  template: ConnectDescriptor
  /** As `readBaseUrl` gives it. */
  baseUrl: string
  /** Default: the template's. Another key is another app to Bitbucket. */
  key?: string
  /** Default: the template's. */
  name?: string
  /** Default: the template's name, and the app's own address. */
  vendor?: { name?: string; url?: string }
}

/** The descriptor of the app at an address of its own. */
export function createDescriptor({
  template,
  baseUrl,
  key = template.key,
  name = template.name,
  vendor = {},
}: CreateDescriptorParameters): ConnectDescriptor {
  return {
    ...template,
    key,
    name,
    baseUrl,
    vendor: {
      name: vendor.name ?? template.vendor?.name ?? name,
      url: vendor.url ?? baseUrl,
    },
  }
}
