import type { XdmPlugin } from 'simple-xdm/plugin'

/**
 * Do what the page asks for in `data-options`, which stand on `#ac-iframe-options` or on the script's
 * own tag as `key:value;key:value` (observed: simple-xdm). `resize` is read by simple-xdm itself.
 */
export function applyScriptOptions({ _hostModules: modules }: XdmPlugin, page: Document): void {
  const { env } = modules
  const options = readOptions(page)
  if (options.get('sizeToParent') === 'true') call(env?.['sizeToParent'], isFooterHidden(options))
  if (options.get('base') === 'true') {
    call(env?.['getLocation'], (location: unknown) => {
      const base = page.createElement('base')
      base.href = String(location)
      base.target = '_parent'
      page.head.append(base)
    })
  }
}

function readOptions(page: Document): Map<string, string> {
  const own = page.querySelector('#ac-iframe-options[data-options]')
  const script = page.querySelector('script[src*="/atlassian-connect/all"]')
  const text = (own ?? script)?.getAttribute('data-options') ?? ''
  return new Map(
    text.split(';').flatMap((pair) => {
      const [key = '', value] = pair.split(':')
      return value === undefined ? [] : [[key.trim(), value.trim()]]
    }),
  )
}

function isFooterHidden(options: Map<string, string>): boolean {
  return options.get('hideFooter') === 'true'
}

function call(method: unknown, ...args: unknown[]): void {
  if (typeof method === 'function') Reflect.apply(method, undefined, args)
}
