import type { HostServices } from '../createHostServices.ts'
import type { PageModule } from './createModuleCache.ts'
import styles from './ModuleLinks.module.css'
import { toWebAddress } from './toWebAddress.ts'

export interface ModuleLinkProps {
  services: Pick<HostServices, 'dialogs'>
  page: PageModule
  /** Of the host's page that shows the module; undefined for one that is a link itself. */
  address: string | undefined
  isCurrent: boolean
}

/** The way to a module: to its page, to its dialog, or to where it leads. */
export function ModuleLink({ services, page, address, isCurrent }: ModuleLinkProps) {
  const { descriptor, url } = page.module
  const name = descriptor.name.value
  const title = descriptor.tooltip?.value
  if (address !== undefined) {
    return (
      <a
        aria-current={isCurrent ? 'page' : undefined}
        className={styles['link']}
        href={address}
        title={title}
      >
        {name}
      </a>
    )
  }
  const { target = 'page' } = descriptor
  const { type, options } = typeof target === 'string' ? { type: target } : target
  if (type === 'dialog') {
    return (
      <button
        className={styles['link']}
        onClick={() => services.dialogs.open({ page, ...options })}
        title={title}
        type="button"
      >
        {name}
      </button>
    )
  }
  // A new tab: the address is good for one user and a short time, and no page of the host.
  return (
    <a
      className={styles['link']}
      href={toWebAddress(url)}
      rel="noopener noreferrer"
      target="_blank"
      title={title}
    >
      {name}
    </a>
  )
}
