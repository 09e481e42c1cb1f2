import { useLayoutEffect, useState, type RefObject } from 'react'

/**
 * How much of the window's lower edge the first flag covers, in pixels; 0 without one.
 *
 * @param flagId changes when another flag takes the place
 */
export function useFlagSpace(
  groupRef: RefObject<HTMLElement | null>,
  flagId: string | undefined,
): number {
  const [space, setSpace] = useState(0)

  useLayoutEffect(() => {
    const flag = groupRef.current?.querySelector<HTMLElement>('[role="alert"]')
    const group = groupRef.current?.firstElementChild
    if (flagId === undefined || !flag || !group) return
    const observer = new ResizeObserver(() => {
      const below = Math.max(0, innerHeight - group.getBoundingClientRect().bottom)
      setSpace(flag.offsetHeight + below)
    })
    observer.observe(flag)
    return () => {
      observer.disconnect()
      setSpace(0)
    }
  }, [groupRef, flagId])

  return space
}
