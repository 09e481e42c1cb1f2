import type { ObjectStore } from './createObjectStore.ts'
import { createHunks, type Hunk } from './createHunks.ts'
import { diffFile, type DiffFileOptions } from './diffFile.ts'
import type { TreeChange } from './listChanges.ts'
import { toSimilarity } from './toSimilarity.ts'

export interface PatchOptions extends DiffFileOptions {
  /** Unchanged lines around changes. Default: 3. */
  context?: number
  /** Whether files that are no text are named. Default: true. */
  binary?: boolean
}

const none = '0'.repeat(40)

/** Changes as `git diff` shows them. */
export function toPatchText(
  objects: ObjectStore,
  changes: readonly TreeChange[],
  options: PatchOptions = {},
): Buffer {
  return Buffer.from(
    changes.map((change) => toFileText(objects, change, options)).join(''),
    'latin1',
  )
}

/** Each character stands for a byte. */
function toFileText(
  objects: ObjectStore,
  change: TreeChange,
  { context = 3, binary = true, ...options }: PatchOptions,
): string {
  const { path, old, new: fresh } = change
  const parts = diffFile(objects, change, options)
  if (!parts && !binary) return ''
  const [from, to] = [`a/${old?.path ?? path}`, `b/${fresh?.path ?? path}`]
  const header = [`diff --git ${quote(from)} ${quote(to)}`, ...toModeLines(objects, change)]
  if (old?.hash !== fresh?.hash) {
    const mode = old && old.mode === fresh?.mode ? ` ${padMode(old.mode)}` : ''
    header.push(
      `index ${(old?.hash ?? none).slice(0, 7)}..${(fresh?.hash ?? none).slice(0, 7)}${mode}`,
    )
  }
  const [oldName, newName] = [old ? quote(from) : '/dev/null', fresh ? quote(to) : '/dev/null']
  if (!parts) return toText([...header, `Binary files ${oldName} and ${newName} differ`])
  const hunks = createHunks(parts, context)
  if (hunks.length === 0) return toText(header)
  const names = [`--- ${endName(oldName)}`, `+++ ${endName(newName)}`]
  return toText([...header, ...names]) + hunks.map(toHunkText).join('')
}

function toModeLines(objects: ObjectStore, { old, new: fresh }: TreeChange): string[] {
  if (!old) return [`new file mode ${padMode(fresh?.mode ?? '100644')}`]
  if (!fresh) return [`deleted file mode ${padMode(old.mode)}`]
  const isChanged = old.mode !== fresh.mode
  return [
    ...(isChanged ? [`old mode ${padMode(old.mode)}`, `new mode ${padMode(fresh.mode)}`] : []),
    ...(old.path === fresh.path
      ? []
      : [
          `similarity index ${toSimilarity(objects, old.hash, fresh.hash)}%`,
          `rename from ${quote(old.path)}`,
          `rename to ${quote(fresh.path)}`,
        ]),
  ]
}

// Git marks the end of a name in which there are spaces.
function endName(name: string): string {
  return name.includes(' ') ? `${name}\t` : name
}

function padMode(mode: string): string {
  return mode.padStart(6, '0')
}

function toText(lines: readonly string[]): string {
  return Buffer.from(lines.map((line) => `${line}\n`).join('')).toString('latin1')
}

function toHunkText({ oldStart, oldCount, newStart, newCount, heading, lines }: Hunk): string {
  const range = (start: number, count: number) => (count === 1 ? `${start}` : `${start},${count}`)
  const body = lines.map((line) =>
    line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`,
  )
  const place = `@@ -${range(oldStart, oldCount)} +${range(newStart, newCount)} @@`
  return `${place}${heading === '' ? '' : ` ${heading}`}\n${body.join('')}`
}

// As git writes names that would break a line, or that are not ASCII.
function quote(path: string): string {
  const isPlain = /^[\x20-\x7e]*$/.test(path) && !/["\\]/.test(path)
  if (isPlain) return path
  const bytes = [...Buffer.from(path)].map((byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`
    const isPrinted = byte >= 0x20 && byte <= 0x7e
    return isPrinted ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${bytes.join('')}"`
}
