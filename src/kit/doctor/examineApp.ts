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
  fetchPage = (url) => fetch(url, { signal: AbortSignal.timeout(timeoutMs) }),
  now = Date.now(),
}: ExamineAppParameters): Promise<Finding[]> {
  const { pages, texts, unreachable } = await readAppPages(descriptor, fetchPage)
  return [
    ...examineDescriptor(descriptor, callbackUrl),
    ...unreachable.map((url): Finding => ({
      check: 'page',
      level: 'error',
      text: `${url} cannot be reached.`,
      mend: 'Start the app, or say with --app-url where it runs.',
    })),
    ...pages.flatMap(examinePage),
    ...(texts.size > 0 ? examineScripts(texts) : []),
    examineDeadline(now),
  ]
}
