import type { ConnectDescriptor } from '../../src/contract/ConnectDescriptor.ts'
import { connectModuleTypes } from '../../src/contract/connectModuleTypes.ts'
import type { AppAddress } from './AppAddress.ts'

/** All pages and proxied calls of an app, with parameters as Bitbucket would fill them in. */
export function listAddresses({ modules = {} }: ConnectDescriptor): AppAddress[] {
  const pages = Object.entries(modules).flatMap(([type, list]) =>
    type in connectModuleTypes && Array.isArray(list)
      ? list.flatMap((module) =>
          'key' in module
            ? {
                title: `${type} "${module.key}"`,
                path: fill(module.url),
                carrier: 'query' as const,
              }
            : [],
        )
      : [],
  )
  const calls = Object.entries(modules.proxy ?? {}).map(([route, { destination }]) => ({
    title: `proxy "${route}"`,
    path: fill(destination),
    carrier: 'header' as const,
  }))
  return [...pages, ...calls]
}

function fill(template: string): string {
  return template.replaceAll(/\{([\w.]+)\}/g, (_, name: string) => {
    if (name.endsWith('uuid')) return encodeURIComponent('{a5e3c1d2-0000-4000-8000-000000000001}')
    return name.endsWith('.id') ? '1' : 'example'
  })
}
