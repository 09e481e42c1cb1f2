import * as v from 'valibot'
import type {
  FileMode,
  GitCommit,
  GitObject,
  GitObjectType,
  GitPerson,
  GitTag,
  GitTree,
} from './GitObject.ts'

const modes: readonly FileMode[] = ['100644', '100755', '120000', '40000', '160000']
const typeSchema = v.picklist(['blob', 'tree', 'commit', 'tag'])
const personPattern = /^(.*?) ?<([^>]*)> ?(\d{1,15}) ([+-]\d{4})$/

/**
 * Read an object as git writes it, which anybody may have pushed. Headers that the simulator has no
 * use for, such as signatures, are passed over.
 *
 * @throws {Error} for bytes that are no such object
 */
export function parseObject(type: GitObjectType, bytes: Buffer): GitObject {
  if (type === 'blob') return { type, content: bytes }
  if (type === 'tree') return parseTree(bytes)
  return type === 'commit' ? parseCommit(bytes) : parseTag(bytes)
}

function parseTree(bytes: Buffer): GitTree {
  const entries = []
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at)
    const end = bytes.indexOf(0, space)
    if (space === -1 || end === -1 || end + 21 > bytes.length) throw new Error('A tree is cut off.')
    entries.push({
      mode: toMode(bytes.toString('latin1', at, space)),
      name: bytes.toString('utf8', space + 1, end),
      hash: bytes.toString('hex', end + 1, end + 21),
    })
    at = end + 21
  }
  return { type: 'tree', entries }
}

// Old clients wrote other permissions, and folders with a zero in front.
function toMode(text: string): FileMode {
  const mode = text.replace(/^0+/, '')
  const found =
    modes.find((one) => one === mode) ?? (mode.startsWith('1006') ? '100644' : undefined)
  if (!found) throw new Error('A tree has an entry of an unknown kind.')
  return found
}

function parseCommit(bytes: Buffer): GitCommit {
  const { headers, message } = splitText(bytes)
  return {
    type: 'commit',
    tree: readHash(headers, 'tree'),
    parents: headers.filter(([name]) => name === 'parent').map(([, value]) => toHash(value)),
    author: toPerson(readHeader(headers, 'author')),
    committer: toPerson(readHeader(headers, 'committer')),
    message,
  }
}

function parseTag(bytes: Buffer): GitTag {
  const { headers, message } = splitText(bytes)
  const tagger = headers.find(([name]) => name === 'tagger')?.[1]
  return {
    type: 'tag',
    object: readHash(headers, 'object'),
    objectType: v.parse(typeSchema, readHeader(headers, 'type')),
    name: readHeader(headers, 'tag'),
    ...(tagger !== undefined && { tagger: toPerson(tagger) }),
    message,
  }
}

type Headers = readonly (readonly [name: string, value: string])[]

function splitText(bytes: Buffer): { headers: Headers; message: string } {
  const text = bytes.toString('utf8')
  const end = text.indexOf('\n\n')
  const head = end === -1 ? text : text.slice(0, end)
  // A line that begins with a space goes on with the one before it.
  const lines = head.split('\n').filter((line) => !line.startsWith(' '))
  return {
    headers: lines.map((line) => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1)]
    }),
    message: end === -1 ? '' : text.slice(end + 2),
  }
}

function readHeader(headers: Headers, name: string): string {
  const found = headers.find(([one]) => one === name)
  if (!found) throw new Error(`An object has no ${name}.`)
  return found[1]
}

function readHash(headers: Headers, name: string): string {
  return toHash(readHeader(headers, name))
}

function toHash(text: string): string {
  if (!/^[0-9a-f]{40}$/.test(text)) throw new Error('An object names no hash.')
  return text
}

function toPerson(text: string): GitPerson {
  const [, name = '', email = '', seconds = '0', offset = '+0000'] = personPattern.exec(text) ?? []
  // A day that no calendar has would be no date in REST either.
  return { name, email, seconds: Math.min(Number(seconds), 253_402_300_799), offset }
}
