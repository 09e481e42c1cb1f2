import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import type { ServedPage } from './examinePage.ts'

export type FetchPage = (url: string) => Promise<Response>

export interface AppPages {
  pages: ServedPage[]
  /** Of the pages and their own scripts, by address. */
  texts: Map<string, string>
  /** Addresses that could not be reached. */
  unreachable: string[]
  /** How many pages were left out, as there are so many. */
  skippedCount: number
}

const limitPages = 20
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
  const { urls, skippedCount } = listPageUrls(descriptor)
  for (const url of urls) {
    try {
      const response = await fetchPage(url)
      const text = await readText(response)
      pages.push({ url, status: response.status, headers: response.headers, text })
      // A refusal holds none of the app's code.
      if (response.ok) texts.set(url, text)
    } catch {
      unreachable.push(url)
    }
  }
  for (const page of pages.filter(({ url }) => texts.has(url))) {
    for (const [, source = ''] of page.text.matchAll(script)) {
      const { href, origin } = new URL(source, page.url)
      if (origin !== new URL(page.url).origin || texts.has(href)) continue
      const text = await fetchPage(href).then(readText, () => undefined)
      if (text !== undefined) texts.set(href, text)
    }
  }
  return { pages, texts, unreachable, skippedCount }
}

/**
 * Each address once, with 1 for every context parameter. Each path is among them; those that differ
 * only by query follow, as far as the limit goes.
 */
function listPageUrls({ baseUrl, modules = {} }: ConnectDescriptor) {
  const named = Object.values(modules).flatMap((list) =>
    Array.isArray(list)
      ? list.flatMap((module) => ('location' in module || 'name' in module ? [module.url] : []))
      : [],
  )
  const absolute = named.map((url) => (/^https?:/.test(url) ? url : baseUrl + url))
  const own = absolute.filter((url) => url.startsWith(baseUrl))
  const all = [...new Set(own.map((url) => url.replaceAll(/\{[^}]*\}/g, '1')))]
  const firsts = new Set(new Map(all.toReversed().map((url) => [url.split('?')[0], url])).values())
  const others = all.filter((url) => !firsts.has(url))
  const urls = [...all.filter((url) => firsts.has(url)), ...others]
  const count = Math.max(limitPages, firsts.size)
  return { urls: urls.slice(0, count), skippedCount: Math.max(0, urls.length - count) }
}

async function readText(response: Response): Promise<string> {
  return (await response.text()).slice(0, limitBytes)
}
