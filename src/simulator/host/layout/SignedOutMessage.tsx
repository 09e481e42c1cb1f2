import SectionMessage from '@atlaskit/section-message/section-message'

/** Stands where a page is about a user and there is none. */
export function SignedOutMessage() {
  return (
    <SectionMessage title="You are signed out">
      <p>Choose a user under “Signed out” at the top of the page to sign in.</p>
    </SectionMessage>
  )
}
