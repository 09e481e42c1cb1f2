import Button from '@atlaskit/button/default/button'
import { useState } from 'react'
import type { AuthorizeAnswer, AuthorizeReview } from '../../../contract/HostAuthorize.ts'
import styles from '../apps/apps.module.css'
import { ProblemList } from '../apps/ProblemList.tsx'
import { ScopeList } from '../apps/ScopeList.tsx'
import { useAction } from '../apps/useAction.ts'

export interface AuthorizeFormProps {
  review: AuthorizeReview
  onAnswer: (decision: AuthorizeAnswer['decision']) => Promise<void>
}

/** Who asks for what, and the two answers. */
export function AuthorizeForm({ review, onAnswer }: AuthorizeFormProps) {
  const { client, scopes, destination } = review
  const [isAnswered, setIsAnswered] = useState(false)
  const { isBusy, problems, run } = useAction()

  const answer = (decision: AuthorizeAnswer['decision']) =>
    void run(async () => {
      await onAnswer(decision)
      // Until the page is left: nobody answers twice.
      setIsAnswered(true)
    })
  const isDisabled = isBusy || isAnswered

  return (
    <>
      <h2>{client.name}</h2>
      <p className={styles['subtle']}>
        {client.owner_name !== '' && `By ${client.owner_name}. `}
        {client.description}
      </p>
      {client.url !== '' && (
        <p>
          <a href={client.url} rel="noreferrer">
            {client.url}
          </a>
        </p>
      )}
      <p>{client.name} will be able to:</p>
      <ScopeList scopes={scopes} />
      <p className={styles['subtle']}>
        You go on to <strong>{destination}</strong>. You can take the access back under App
        authorizations.
      </p>
      <ProblemList problems={problems} />
      <div className={styles['actions']}>
        <Button appearance="primary" isDisabled={isDisabled} onClick={() => answer('grant')}>
          Grant access
        </Button>
        <Button isDisabled={isDisabled} onClick={() => answer('cancel')}>
          Cancel
        </Button>
      </div>
    </>
  )
}
