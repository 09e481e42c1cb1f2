import Button from '@atlaskit/button/default/button'
import type { HostServices } from '../createHostServices.ts'
import type { PageModule } from './createModuleCache.ts'
import { ModuleLink } from './ModuleLink.tsx'
import styles from './ModuleLinks.module.css'
import type { PageSubject } from './PageSubject.ts'
import { useModules } from './useModules.ts'

export interface ModuleLinksProps {
  services: Pick<HostServices, 'modules' | 'dialogs'>
  subject: PageSubject
  /** The same list between renders. */
  places: readonly string[]
  /** Of the list, such as "Actions of apps". */
  label: string
  /** Side by side, or one below the other. Default: `row`. */
  direction?: 'row' | 'column'
  /** Of the host's page that shows a module. Default: a module is a link itself. */
  toAddress?: (page: PageModule) => string | undefined
  /** Path of the page, to mark the link to it. Default: none is marked. */
  currentPath?: string
}

/** The links that apps have at places of a page. Nothing where there are none. */
export function ModuleLinks({
  services,
  subject,
  places,
  label,
  direction = 'row',
  toAddress = () => undefined,
  currentPath,
}: ModuleLinksProps) {
  const { state, retry } = useModules(services.modules, subject, places)

  if (state.status === 'failed') {
    return (
      <div className={styles['failure']} role="alert">
        <span>{label} could not be loaded.</span>
        <Button onClick={retry} spacing="compact">
          Try again
        </Button>
      </div>
    )
  }
  if (state.status === 'loading' || state.value.length === 0) return null
  return (
    <ul aria-label={label} className={styles[direction]}>
      {state.value.map((page) => {
        const address = toAddress(page)
        const isCurrent = currentPath !== undefined && address === currentPath
        return (
          <li key={page.id}>
            <ModuleLink address={address} isCurrent={isCurrent} page={page} services={services} />
          </li>
        )
      })}
    </ul>
  )
}
