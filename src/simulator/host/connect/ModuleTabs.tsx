import type { HostServices } from '../createHostServices.ts'
import styles from './ModuleTabs.module.css'
import type { PageModule } from './createModuleCache.ts'
import type { PageSubject } from './PageSubject.ts'
import { useModules } from './useModules.ts'

export interface ModuleTabsProps {
  services: Pick<HostServices, 'modules'>
  subject: PageSubject
  /** The same list between renders. */
  places: readonly string[]
  label: string
  /** The host's own view, which comes first. */
  own: { name: string; address: string }
  toAddress: (page: PageModule) => string
  /** Address of the view that is shown. */
  current: string
}

/** The host's own view of something, and those that apps have of it. */
export function ModuleTabs({
  services,
  subject,
  places,
  label,
  own,
  toAddress,
  current,
}: ModuleTabsProps) {
  const { state } = useModules(services.modules, subject, places)
  const pages = state.status === 'loaded' ? state.value : []
  const tabs = [
    { ...own, tooltip: undefined },
    ...pages.map((page) => ({
      name: page.module.descriptor.name.value,
      address: toAddress(page),
      tooltip: page.module.descriptor.tooltip?.value,
    })),
  ]
  return (
    <nav aria-label={label} className={styles['tabs']}>
      <ul>
        {tabs.map(({ name, address, tooltip }) => (
          <li key={address}>
            <a
              aria-current={address === current ? 'page' : undefined}
              href={address}
              title={tooltip}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      {state.status === 'failed' && (
        <p role="alert">The apps could not be loaded. Reload the page.</p>
      )}
    </nav>
  )
}
