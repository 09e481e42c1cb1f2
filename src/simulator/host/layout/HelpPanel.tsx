import Button from '@atlaskit/button/default/button'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { ModulePanels } from '../connect/ModulePanels.tsx'
import type { PageSubject } from '../connect/PageSubject.ts'
import { useModules } from '../connect/useModules.ts'
import type { HostServices } from '../createHostServices.ts'
import styles from './HelpPanel.module.css'
import menuStyles from './MenuButton.module.css'

export interface HelpPanelProps {
  services: Pick<HostServices, 'modules' | 'bridge'>
  subject: PageSubject
}

const places = ['helpPanel']

/** What apps have to say by way of help, behind a button. Nothing without such an app. */
export function HelpPanel({ services, subject }: HelpPanelProps) {
  const { state } = useModules(services.modules, subject, places)
  const [isOpen, setIsOpen] = useState(false)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const id = useId()
  if (state.status !== 'loaded' || state.value.length === 0) return null

  const close = () => {
    setIsOpen(false)
    buttonRef.current?.focus()
  }
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close()
  }
  return (
    <div onKeyDown={closeOnEscape} role="presentation">
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        className={menuStyles['button']}
        onClick={() => setIsOpen((last) => !last)}
        ref={buttonRef}
        type="button"
      >
        Help
      </button>
      {isOpen && (
        <aside aria-label="Help" className={styles['panel']} id={id}>
          <div className={styles['close']}>
            <Button onClick={close} spacing="compact">
              Close help
            </Button>
          </div>
          <ModulePanels location="helpPanel" services={services} subject={subject} />
        </aside>
      )}
    </div>
  )
}
