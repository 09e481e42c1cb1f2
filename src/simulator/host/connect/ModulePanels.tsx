import { useCallback, useState } from 'react'
import type { HostServices } from '../createHostServices.ts'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { ModuleFrame } from './ModuleFrame.tsx'
import styles from './ModulePanels.module.css'
import type { PageSubject } from './PageSubject.ts'

export interface ModulePanelsProps {
  services: Pick<HostServices, 'bridge' | 'modules'>
  subject: PageSubject
  /** Such as `webPanels:org.bitbucket.pullrequest.overview.informationPanel`. */
  location: string
}

/** The panels that apps have at a place of a page, each under its own heading. */
export function ModulePanels({ services, subject, location }: ModulePanelsProps) {
  const { bridge, modules } = services
  const { principal, workspaceName, target } = subject
  const load = useCallback(
    () => modules.load(principal, target, location),
    [modules, principal, target, location],
  )
  const { state, retry } = useLoad(load)
  const [attempt, setAttempt] = useState(0)

  if (state.status === 'loading') return <LoadingMessage label="Loading the apps" />
  if (state.status === 'failed') {
    return (
      <FailureMessage error={state.error} onRetry={retry} title="The apps could not be loaded" />
    )
  }
  if (state.value.length === 0) {
    return <p className={styles['empty']}>No app of {workspaceName} has a panel here.</p>
  }
  return state.value.map((page) => (
    <section
      aria-label={page.module.descriptor.name.value}
      className={styles['panel']}
      key={page.id}
    >
      <h2>{page.module.descriptor.name.value}</h2>
      <ModuleFrame
        bridge={bridge}
        key={attempt}
        onReload={() => setAttempt((last) => last + 1)}
        page={page}
      />
    </section>
  ))
}
