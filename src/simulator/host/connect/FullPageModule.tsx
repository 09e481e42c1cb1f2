import Button from '@atlaskit/button/default/button'
import { type ReactNode, useMemo, useState } from 'react'
import type { HostServices } from '../createHostServices.ts'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { type Crumb, PageHeader } from '../layout/PageHeader.tsx'
import type { PageModule } from './createModuleCache.ts'
import styles from './FullPageModule.module.css'
import { ModuleFrame } from './ModuleFrame.tsx'
import type { PageSubject } from './PageSubject.ts'
import { useModules } from './useModules.ts'

export interface FullPageModuleProps {
  services: Pick<HostServices, 'modules' | 'bridge' | 'location'>
  subject: PageSubject
  /** Where the module may belong. The same list between renders. */
  places: readonly string[]
  appKey: string
  /** Default: the app's first module at these places. */
  moduleKey?: string
  /** From the outermost page to the one above. */
  crumbs: readonly Crumb[]
  /** Stands between the heading and the frame. Default: nothing. */
  renderMenu?: (page: PageModule) => ReactNode
}

/** A module that is a page: its frame takes all the room there is. */
export function FullPageModule(props: FullPageModuleProps) {
  const { services, subject, places, appKey, moduleKey, crumbs, renderMenu } = props
  const { state, retry } = useModules(services.modules, subject, places)

  if (state.status === 'loaded') {
    const page = state.value.find(
      ({ module }) =>
        module.app_key === appKey && (moduleKey === undefined || module.module_key === moduleKey),
    )
    if (page)
      return <FullPage crumbs={crumbs} page={page} services={services} renderMenu={renderMenu} />
  }
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={state.status === 'loaded' ? 'Page not found' : 'Page of an app'}
      />
      {state.status === 'loading' && <LoadingMessage label="Loading the app" />}
      {state.status === 'failed' && (
        <FailureMessage error={state.error} onRetry={retry} title="The app could not be loaded" />
      )}
      {state.status === 'loaded' && (
        <p>
          No app of {subject.workspaceName} has this page for you. The app may have been removed or
          updated, or it shows the page to other people only.
        </p>
      )}
    </>
  )
}

const frameOptions = { isFullPage: true }

interface FullPageProps extends Pick<FullPageModuleProps, 'services' | 'crumbs'> {
  page: PageModule
  renderMenu: FullPageModuleProps['renderMenu']
}

function FullPage({ services, page, crumbs, renderMenu }: FullPageProps) {
  const [attempt, setAttempt] = useState(0)
  const [isCancelled, setIsCancelled] = useState(false)
  const { hash } = services.location
  const shown = useMemo(() => passLocation(page, hash), [page, hash])
  return (
    <>
      <PageHeader crumbs={crumbs} title={page.module.descriptor.name.value} />
      {renderMenu?.(page)}
      {isCancelled ? (
        <>
          <output>The app was not loaded.</output>
          <Button onClick={() => setIsCancelled(false)}>Load it again</Button>
        </>
      ) : (
        <div className={styles['frame']}>
          <ModuleFrame
            bridge={services.bridge}
            fit="parent"
            key={attempt}
            onCancel={() => setIsCancelled(true)}
            onReload={() => setAttempt((last) => last + 1)}
            options={frameOptions}
            page={shown}
          />
        </div>
      )}
    </>
  )
}

/** Observed: the one thing that the host page adds to a frame's address. */
function passLocation(page: PageModule, hash: string): PageModule {
  if (page.module.descriptor.params?.passLocation !== true) return page
  return { ...page, module: { ...page.module, url: page.module.url + hash } }
}
