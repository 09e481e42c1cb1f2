import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import { CommandError } from './CommandError.ts'
import { projectRoot } from './projectRoot.ts'

const text = v.pipe(v.string(), v.minLength(1))
const texts = v.array(text)
const proxyMethod = v.exactOptional(v.object({ destination: v.exactOptional(text) }))
const webPanel = v.object({
  key: text,
  name: v.object({ value: text }),
  url: text,
  location: text,
})
const proxyRoute = v.object({
  destination: text,
  methods: v.exactOptional(
    v.object({ GET: proxyMethod, PUT: proxyMethod, POST: proxyMethod, DELETE: proxyMethod }),
  ),
  scopes: v.exactOptional(texts),
})
const oauthConsumer = v.object({
  clientId: v.exactOptional(text),
  scopes: v.exactOptional(texts),
})
const connectDescriptor = v.object({
  key: text,
  name: text,
  description: v.string(),
  baseUrl: v.pipe(text, v.url()),
  authentication: v.object({ type: v.picklist(['jwt', 'none']) }),
  vendor: v.exactOptional(v.object({ name: text, url: text })),
  lifecycle: v.exactOptional(
    v.object({ installed: v.exactOptional(text), uninstalled: v.exactOptional(text) }),
  ),
  scopes: v.exactOptional(texts),
  contexts: v.exactOptional(v.array(v.picklist(['account', 'personal']))),
  modules: v.exactOptional(
    v.object({
      webPanels: v.exactOptional(v.array(webPanel)),
      oauthConsumer: v.exactOptional(oauthConsumer),
      proxy: v.exactOptional(v.record(v.string(), proxyRoute)),
    }),
  ),
})

/**
 * Read an app's `atlassian-connect.json`.
 * @param file default: the descriptor of Assent Reviews
 * @throws {CommandError} when the file is missing, is not JSON or is no descriptor
 */
export async function readDescriptor(
  file = join(projectRoot, 'public/atlassian-connect.json'),
): Promise<ConnectDescriptor> {
  const result = v.safeParse(connectDescriptor, await readJson(file))
  if (result.success) return result.output
  const [issue] = result.issues
  const place = v.getDotPath(issue)
  const reason = place === null ? issue.message : `${place}: ${issue.message}`
  throw new CommandError(`${file} is no descriptor: ${reason}`)
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new CommandError(`Cannot read ${file}: ${String(error)}`, { cause: error })
  }
}
