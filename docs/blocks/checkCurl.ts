import { readDescriptor } from '../../src/simulator/node/readDescriptor.ts'
import { createSimulatorServer } from '../../src/simulator/server/createSimulatorServer.ts'
import type { CheckCommand } from './ShellCommand.ts'

const origin = 'http://localhost:7990'
const plainFlag = /^-[isSfL]+$/
// Without a login and with a token of nobody's, a call that is there is refused by these.
const refusals = new Set([401, 403])

/** A call of the simulator: it has to be there. */
export const checkCurl: CheckCommand = async ({ words }) => {
  const call = readCall(words.slice(1))
  if (typeof call === 'string') return call
  const server = createSimulatorServer({ origin, descriptor: await readDescriptor() })
  const { ok, status } = await server.handle(call)
  return ok || refusals.has(status) ? undefined : `is answered with ${status} by the simulator`
}

function readCall(words: readonly string[]): Request | string {
  const headers = new Headers()
  let method: string | undefined
  let body: string | undefined
  let address: string | undefined
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (plainFlag.test(word)) continue
    if (!word.startsWith('-')) {
      if (address !== undefined) return 'has two addresses'
      address = word
      continue
    }
    index += 1
    const value = words[index] ?? ''
    const [, name, text] = /^([\w-]+): (.*)$/.exec(value) ?? []
    if (word === '-X') method = value
    else if (word === '-d') body = value
    else if (word === '-H' && name !== undefined && text !== undefined) headers.set(name, text)
    else return `has "${word} ${value}", which is not known here`
  }
  const url = address?.replace(/^(?!https?:)/, 'http://') ?? ''
  if (!URL.canParse(url) || new URL(url).origin !== origin) {
    return 'calls no simulator at localhost:7990: see docs/blocks/checkCurl.ts'
  }
  method ??= body === undefined ? 'GET' : 'POST'
  return new Request(url, { method, headers, ...(body !== undefined && { body }) })
}
