import SectionMessage from '@atlaskit/section-message/section-message'
import { HostRequestError } from '../api/HostRequestError.ts'
import { FailureMessage } from '../layout/FailureMessage.tsx'

export interface SettingsFailureProps {
  error: unknown
  onRetry: () => void
}

/** Why the settings of a workspace are not shown. */
export function SettingsFailure({ error, onRetry }: SettingsFailureProps) {
  const status = error instanceof HostRequestError ? error.status : undefined
  if (status === 403) {
    return (
      <SectionMessage appearance="warning" title="You cannot open these settings">
        <p>
          Only administrators of this workspace may. Ask one of them, or choose another user at the
          top of the page.
        </p>
      </SectionMessage>
    )
  }
  if (status === 404) {
    return (
      <SectionMessage appearance="warning" title="There is no such workspace">
        <p>
          Or you are not a member of it. Check the address, or choose another user at the top of the
          page.
        </p>
      </SectionMessage>
    )
  }
  return <FailureMessage error={error} onRetry={onRetry} title="The settings could not be loaded" />
}
