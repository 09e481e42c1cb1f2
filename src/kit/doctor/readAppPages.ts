import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import type { ServedPage } from './examinePage.ts'

export type FetchPage = (url: string) => Promise<Response>

export interface AppPages {
  pages: ServedPage[]
  /** Of the pages and their own scripts, by address. */
  texts: Map<string, string>
  /** Addresses that could not be reached. */
  unreachable: string[]
}

const limitBytes = 5_000_000
const script = /<script[^>]*\ssrc=["']([^"']+)["']/gi

/** Fetch the pages of an app's modules, and the scripts that they load from its own address. */
export async function readAppPages(
  descriptor: ConnectDescriptor,
  fetchPage: FetchPage,
): Promise<AppPages> {
  const pages: ServedPage[] = []
  const texts = new Map<string, string>()
  const unreachable: string[] = []
  for (const url of listPageUrls(descriptor)) {
    try {
      const response = await fetchPage(url)
      const text = await readText(response)
      pages.push({ url, status: response.status, headers: response.headers, text })
      texts.set(url, text)
    } catch {
      unreachable.push(url)
    }
  }
  for (const page of pages) {
    for (const [, source = ''] of page.text.matchAll(script)) {
      const { href, origin } = new URL(source, page.url)
      if (origin !== new URL(page.url).origin || texts.has(href)) continue
      const text = await fetchPage(href).then(readText, () => undefined)
      if (text !== undefined) texts.set(href, text)
    }
  }
  return { pages, texts, unreachable }
}

/** Each page once: context parameters make no other page. */
function listPageUrls({ baseUrl, modules = {} }: ConnectDescriptor): string[] {
  const urls = Object.values(modules).flatMap((list) =>
    Array.isArray(list)
      ? list.flatMap((module) => ('location' in module || 'name' in module ? [module.url] : []))
      : [],
  )
  const absolute = urls.map((url) => (/^https?:/.test(url) ? url : baseUrl + url))
  const own = absolute.filter((url) => url.startsWith(baseUrl))
  return [
    ...new Map(own.map((url) => [url.split('?')[0], url.replaceAll(/\{[^}]*\}/g, '1')])).values(),
  ]
}

async function readText(response: Response): Promise<string> {
  return (await response.text()).slice(0, limitBytes)
}
