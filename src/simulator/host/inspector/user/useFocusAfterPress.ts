import { type RefObject, useEffect, useRef } from 'react'

/**
 * A button that is disabled by its own press loses the focus: `target` gets it then.
 *
 * @param subject what the button is about; undefined disables it
 * @returns to be called when the button is pressed
 */
export function useFocusAfterPress(
  subject: string | number | undefined,
  target: RefObject<HTMLElement | null>,
): () => void {
  const isPressed = useRef(false)
  useEffect(() => {
    // A dialog that closes gives the focus back first.
    if (isPressed.current && subject === undefined) queueMicrotask(() => target.current?.focus())
    isPressed.current = false
  }, [subject, target])
  return () => {
    isPressed.current = true
  }
}
