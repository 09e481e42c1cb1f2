import { useEffect, useId, useState } from 'react'
import { adoptStyles } from '../../bridge/flags/adoptStyles.ts'
import { DevtoolsPanel } from './DevtoolsPanel.tsx'
import type { DevtoolsProps } from './DevtoolsProps.ts'
import { devtoolsStyles } from './devtoolsStyles.ts'

/** {@link DevtoolsPanel} behind a button, at the end of the page: a frame is too small to lie over it. */
export function AssentDevtools(props: DevtoolsProps) {
  const [isOpen, setOpen] = useState(false)
  const panelId = useId()
  useEffect(() => adoptStyles(document, devtoolsStyles), [])
  return (
    <aside data-assent-devtools="" aria-label="Assent devtools">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        Assent devtools
      </button>
      <div id={panelId}>{isOpen && <DevtoolsPanel {...props} />}</div>
    </aside>
  )
}
