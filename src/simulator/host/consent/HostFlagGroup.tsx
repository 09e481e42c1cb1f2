import AutoDismissFlag from '@atlaskit/flag/auto-dismiss-flag'
import { FlagGroup } from '@atlaskit/flag/flag-group'
import ErrorIcon from '@atlaskit/icon/core/status-error'
import SuccessIcon from '@atlaskit/icon/core/status-success'
import { useStore } from 'zustand'
import type { HostFlags } from './createHostFlags.ts'

export interface HostFlagGroupProps {
  flags: HostFlags
}

const icons = {
  success: <SuccessIcon color="var(--ds-icon-success)" label="Success" />,
  error: <ErrorIcon color="var(--ds-icon-danger)" label="Error" />,
}

/** The page's flags, in a landmark of their own instead of at the end of the document. */
export function HostFlagGroup({ flags }: HostFlagGroupProps) {
  const shown = useStore(flags.shown)

  return (
    <section aria-label="Flags">
      <FlagGroup onDismissed={flags.dismiss} shouldRenderToParent>
        {shown.map(({ id, kind, title, description, manageAddress }) => (
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
        ))}
      </FlagGroup>
    </section>
  )
}
