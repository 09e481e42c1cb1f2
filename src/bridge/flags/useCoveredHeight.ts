import { useLayoutEffect, useState, type RefObject } from 'react'

/**
 * How much of the window's lower edge a flag covers, in pixels; 0 without a flag. Followed while the
 * flag changes its size.
 *
 * @param flagId changes when another flag takes the place
 */
export function useCoveredHeight(
  groupRef: RefObject<HTMLElement | null>,
  flagId: string | undefined,
): number {
  const [height, setHeight] = useState(0)

  useLayoutEffect(() => {
    const group = groupRef.current
    const flag = group?.querySelector<HTMLElement>('[role="alert"]')
    if (flagId === undefined || !group || !flag) return
    const observer = new ResizeObserver(() => {
      const edge = group.firstElementChild?.getBoundingClientRect().bottom ?? innerHeight
      setHeight(flag.offsetHeight + Math.max(0, innerHeight - edge))
    })
    observer.observe(flag)
    return () => {
      observer.disconnect()
      setHeight(0)
    }
  }, [groupRef, flagId])

  return height
}
