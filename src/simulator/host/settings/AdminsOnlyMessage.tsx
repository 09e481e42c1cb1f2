import SectionMessage from '@atlaskit/section-message/section-message'

/** Stands where settings are that others look after. */
export function AdminsOnlyMessage() {
  return (
    <SectionMessage title="Only administrators may see these settings">
      <p>Ask an administrator of the workspace, or choose another user at the top of the page.</p>
    </SectionMessage>
  )
}
