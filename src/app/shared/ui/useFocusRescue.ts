import { useEffect, type RefObject } from 'react'

/**
 * Give the focus to an element that has just come, if the one that had it is gone. Whoever reads
 * elsewhere, or outside of the frame, is left in peace.
 */
export function useFocusRescue(elementRef: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (document.hasFocus() && isLost) elementRef.current?.focus({ preventScroll: true })
  }, [elementRef])
}
