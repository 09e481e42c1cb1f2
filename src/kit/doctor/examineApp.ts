import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import { examineDeadline } from './examineDeadline.ts'
import { examineDescriptor } from './examineDescriptor.ts'
import { examinePage } from './examinePage.ts'
import { examineScripts } from './examineScripts.ts'
import type { Finding } from './Finding.ts'
import { readAppPages, type FetchPage } from './readAppPages.ts'

export interface ExamineAppParameters {
  descriptor: ConnectDescriptor
  /** Of the app's OAuth consumer. Default: not looked at. */
  callbackUrl?: string | undefined
  /** Where the descriptor was read. Default: not compared with its baseUrl. */
  descriptorUrl?: string | undefined
  /** Default: `globalThis.fetch`, within ten seconds. */
  fetchPage?: FetchPage
  /** Milliseconds since the epoch. Default: now. */
  now?: number
}

const timeoutMs = 10_000

/** Look at a descriptor and at the app behind it, and say what will not work in Bitbucket. */
export async function examineApp({
  descriptor,
  callbackUrl,
  descriptorUrl,
  fetchPage = (url) => fetch(url, { signal: AbortSignal.timeout(timeoutMs) }),
  now = Date.now(),
}: ExamineAppParameters): Promise<Finding[]> {
  const { pages, texts, unreachable, skippedCount } = await readAppPages(descriptor, fetchPage)
  const paths = [...pages.map(({ url }) => url), ...unreachable].map(readPath)
  const isShared = (path: string) => paths.filter((other) => other === path).length > 1
  return [
    ...examineDescriptor(descriptor, { callbackUrl, descriptorUrl }),
    ...unreachable.map((url): Finding => ({
      check: 'page',
      level: 'error',
      text: `${url} cannot be reached.`,
      mend: 'Start the app, or say with --app-url where it runs.',
    })),
    ...pages.flatMap((page) => {
      const path = readPath(page.url)
      // The query tells pages of one path apart; all others are shorter without.
      return examinePage(page, isShared(path) ? path + new URL(page.url).search : path)
    }),
    ...(skippedCount > 0
      ? [sayWhatWasSkipped(pages.length + unreachable.length, skippedCount)]
      : []),
    ...(texts.size > 0 ? examineScripts(texts) : []),
    examineDeadline(now),
  ]
}

function readPath(url: string): string {
  return new URL(url).pathname
}

function sayWhatWasSkipped(seenCount: number, skippedCount: number): Finding {
  return {
    check: 'page',
    level: 'ok',
    text: `It has ${seenCount + skippedCount} pages. The doctor looked at ${seenCount} of them; the others have the same paths, and differ by query.`,
  }
}
