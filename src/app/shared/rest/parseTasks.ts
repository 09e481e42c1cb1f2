import * as v from 'valibot'
import { toDisplayText } from '../ui/toDisplayText.ts'
import { readableValues } from './readableValues.ts'

/** Something that is to be done before a pull request is merged. */
export interface Task {
  id: number
  text: string
}

export interface Tasks {
  /** Those that are not done. */
  open: Task[]
  doneCount: number
  /** How many could not be read. */
  unreadCount: number
  /** There are more than the first page has. */
  isCut: boolean
}

const taskSchema = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  state: v.picklist(['UNRESOLVED', 'RESOLVED']),
  content: v.object({ raw: v.string() }),
})

const pageSchema = v.object({
  values: readableValues(taskSchema),
  next: v.nullish(v.unknown()),
})

/**
 * The tasks of a page.
 *
 * @throws {v.ValiError} when the answer is no such page.
 */
export function parseTasks(answer: unknown): Tasks {
  const { values: tasks, next } = v.parse(pageSchema, answer)
  const open = tasks.values.filter(({ state }) => state === 'UNRESOLVED')
  return {
    open: open.map(({ id, content }) => ({ id, text: toDisplayText(content.raw, 140, '…') })),
    doneCount: tasks.values.length - open.length,
    unreadCount: tasks.unreadCount,
    isCut: next !== undefined && next !== null,
  }
}
