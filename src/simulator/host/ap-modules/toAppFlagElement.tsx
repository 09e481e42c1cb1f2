import AutoDismissFlag from '@atlaskit/flag/auto-dismiss-flag'
import Flag from '@atlaskit/flag/flag'
import ErrorIcon from '@atlaskit/icon/core/status-error'
import InformationIcon from '@atlaskit/icon/core/status-information'
import SuccessIcon from '@atlaskit/icon/core/status-success'
import WarningIcon from '@atlaskit/icon/core/status-warning'
import type { AppFlag, AppFlags } from './createAppFlags.ts'

const icons = {
  info: <InformationIcon color="var(--ds-icon-information)" label="Information" />,
  success: <SuccessIcon color="var(--ds-icon-success)" label="Success" />,
  warning: <WarningIcon color="var(--ds-icon-warning)" label="Warning" />,
  error: <ErrorIcon color="var(--ds-icon-danger)" label="Error" />,
}

/** A flag of an app, for a flag group, which wants the flags themselves as its children. */
export function toAppFlagElement(flag: AppFlag, flags: AppFlags) {
  const { id, kind, title, body, isAutomatic, actions } = flag
  const Kind = isAutomatic ? AutoDismissFlag : Flag
  return (
    <Kind
      actions={actions.map(({ identifier, text }) => ({
        content: text,
        onClick: () => flags.press(id, identifier),
      }))}
      description={body}
      icon={icons[kind]}
      id={id}
      key={id}
      title={title}
    />
  )
}
