import { useCallback, useState, type ReactNode } from 'react'
import { AnnounceContext } from './useAnnounce.ts'

/** The app's one place for what screen readers say by themselves: one message for each change. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState({ count: 0, text: '' })
  const announce = useCallback(
    (text: string) => setMessage(({ count }) => ({ count: count + 1, text })),
    [],
  )
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="visually-hidden" data-live>
        {/* A new element, so that the same words twice are said twice. */}
        <span key={message.count}>{message.text}</span>
      </div>
    </AnnounceContext>
  )
}
