import AutoDismissFlag from '@atlaskit/flag/auto-dismiss-flag'
import { FlagGroup } from '@atlaskit/flag/flag-group'
import ErrorIcon from '@atlaskit/icon/core/status-error'
import SuccessIcon from '@atlaskit/icon/core/status-success'
import { useStore } from 'zustand'
import { toAppFlagElement } from '../ap-modules/toAppFlagElement.tsx'
import type { AppFlags } from '../ap-modules/createAppFlags.ts'
import type { HostFlags } from './createHostFlags.ts'

export interface HostFlagGroupProps {
  flags: HostFlags
  /** Those of apps, below the page's own. */
  appFlags: AppFlags
}

const icons = {
  success: <SuccessIcon color="var(--ds-icon-success)" label="Success" />,
  error: <ErrorIcon color="var(--ds-icon-danger)" label="Error" />,
}

/** The page's flags, in a landmark of their own instead of at the end of the document. */
export function HostFlagGroup({ flags, appFlags }: HostFlagGroupProps) {
  const shown = useStore(flags.shown)
  const shownOfApps = useStore(appFlags.shown)
  const dismiss = (id: string | number) => {
    flags.dismiss(id)
    appFlags.close(String(id))
  }

  return (
    <section aria-label="Flags">
      <FlagGroup onDismissed={dismiss} shouldRenderToParent>
        {[
          ...shown.map(({ id, kind, title, description, manageAddress }) => (
            <AutoDismissFlag
              actions={
                manageAddress === undefined
                  ? []
                  : [{ content: 'Manage permissions', href: manageAddress, target: '_blank' }]
              }
              description={description}
              icon={icons[kind]}
              id={id}
              key={id}
              title={title}
            />
          )),
          ...shownOfApps.map((flag) => toAppFlagElement(flag, appFlags)),
        ]}
      </FlagGroup>
    </section>
  )
}
