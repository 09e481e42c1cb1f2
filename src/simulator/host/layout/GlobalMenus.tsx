import type { HostServices } from '../createHostServices.ts'
import { ModuleLinks } from '../connect/ModuleLinks.tsx'
import { toModuleAddress } from '../connect/toModuleAddress.ts'
import { useModules } from '../connect/useModules.ts'
import { useSubject } from '../connect/useSubject.ts'
import type { MenuWorkspaceView } from '../api/repositorySchemas.ts'
import { HelpPanel } from './HelpPanel.tsx'
import { MenuButton } from './MenuButton.tsx'
import { useLoad } from './useLoad.ts'

export interface GlobalMenusProps {
  services: HostServices
  /** Slug or uuid of the workspace that the page belongs to. Default: the user's first. */
  workspace: string | undefined
}

/** The user's workspaces, and what apps have for every page. Nothing while they are not known. */
export function GlobalMenus({ services, workspace }: GlobalMenusProps) {
  const { state } = useLoad(services.workspaces)
  if (state.status !== 'loaded') return null
  const current = state.value.find(
    ({ slug, uuid }) => workspace === undefined || [slug, uuid].includes(workspace),
  )
  return (
    <>
      <MenuButton name="Workspaces">
        <ul aria-label="Workspaces">
          {state.value.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/${slug}/`}>{name}</a>
            </li>
          ))}
        </ul>
      </MenuButton>
      {current && <AppMenus services={services} workspace={current} />}
    </>
  )
}

const generalPages = ['generalPages']

interface AppMenusProps {
  services: HostServices
  workspace: MenuWorkspaceView
}

function AppMenus({ services, workspace }: AppMenusProps) {
  const subject = useSubject({
    workspace,
    type: 'workspace',
    href: workspace.links.self.href,
  })
  const { state } = useModules(services.modules, subject, generalPages)
  return (
    <>
      {state.status === 'loaded' && state.value.length > 0 && (
        <MenuButton name="Apps">
          <ModuleLinks
            direction="column"
            label="Apps"
            places={generalPages}
            services={services}
            subject={subject}
            toAddress={(page) => `${toModuleAddress('/addon', page)}/${workspace.slug}`}
          />
        </MenuButton>
      )}
      <HelpPanel services={services} subject={subject} />
    </>
  )
}
