import Button from '@atlaskit/button/default/button'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { isFlagRequest } from '../consent/isFlagRequest.ts'
import type { Inspector as InspectorService } from './createInspector.ts'
import { Inspector } from './Inspector.tsx'
import styles from './InspectorDrawer.module.css'

export interface InspectorDrawerProps {
  inspector: InspectorService
  onClose: () => void
  onReload: () => void
}

/** The inspector beside the page; on a small screen above it. */
export function InspectorDrawer({ inspector, onClose, onReload }: InspectorDrawerProps) {
  const isAsked = useStore(inspector.user.requests, (all) => all.some((one) => !isFlagRequest(one)))
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    title.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])

  return (
    <aside
      aria-label="Inspector"
      className={styles['drawer']}
      data-above={isAsked || undefined}
      data-drawer
    >
      <div className={styles['header']}>
        <h2 ref={title} tabIndex={-1}>
          Inspector
        </h2>
        <a href="/__simulator/inspector" rel="noopener" target="_blank">
          Open in a window
        </a>
        <Button onClick={onClose} spacing="compact">
          Close
        </Button>
      </div>
      <Inspector inspector={inspector} onReload={onReload} />
    </aside>
  )
}
