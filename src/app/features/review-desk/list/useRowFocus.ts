import { useEffect, useState, type RefObject } from 'react'
import { readShortcut } from './readShortcut.ts'
import type { ListItem } from './toItems.ts'

export interface UseRowFocusParameters {
  items: readonly ListItem[]
  /** Which of the items are rows. */
  rowIndexes: readonly number[]
  /** Scrolls an item into sight. */
  show: (index: number) => void
}

/**
 * One row of the list can be reached by Tab; `j` and `k` move on from it. It is known by its number,
 * so that it stays the same one when rows come and go.
 *
 * @returns Index of the item that the Tab key leads to; -1 when there is no row.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  { items, rowIndexes, show }: UseRowFocusParameters,
): number {
  const [wish, setWish] = useState<{ id: number; isMoving: boolean }>()
  const found = wish
    ? rowIndexes.findIndex((index) => {
        const item = items[index]
        return item?.kind === 'row' && item.row.id === wish.id
      })
    : -1
  const current = rowIndexes[Math.max(found, 0)] ?? -1

  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      const shortcut = readShortcut(event)
      if (shortcut !== 'next' && shortcut !== 'previous') return
      const step = shortcut === 'next' ? 1 : -1
      const hasFocus = list.current?.contains(document.activeElement)
      const target = found < 0 || !hasFocus ? Math.max(found, 0) : found + step
      const index = rowIndexes[target]
      const item = index === undefined ? undefined : items[index]
      if (index === undefined || item?.kind !== 'row') return
      event.preventDefault()
      show(index)
      setWish({ id: item.row.id, isMoving: true })
    }
    document.addEventListener('keydown', move)
    return () => document.removeEventListener('keydown', move)
  })

  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
      const id = Number(row?.dataset['row'])
      if (row) setWish((last) => (last?.id === id ? last : { id, isMoving: false }))
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])

  useEffect(() => {
    if (!wish?.isMoving) return
    list.current?.querySelector<HTMLElement>(`[data-row="${wish.id}"] a`)?.focus()
  }, [list, wish])

  return current
}
