import Button from '@atlaskit/button/default/button'
import { useState } from 'react'
import { ActionStatus } from '../ActionStatus.tsx'
import type { Inspector } from '../createInspector.ts'
import styles from '../Inspector.module.css'
import { useAction } from '../useAction.ts'

/** A link that makes this state anywhere. */
export function LinkSection({ inspector }: { inspector: Inspector }) {
  const [address, setAddress] = useState('')
  const action = useAction()
  const copy = () =>
    action.run(async () => {
      const link = await inspector.api.link(inspector.pagePath())
      // Shown too: a browser may refuse the clipboard.
      setAddress(link)
      await inspector.copy(link)
    }, 'The link is copied.')

  return (
    <section className={styles['section']}>
      <h3>Link to this state</h3>
      <p className={styles['subtle']}>
        It holds the era, quirks, faults, Labs, answers, scopes, clock and user, and opens this
        page. No secrets are in it. Where it is opened, the apps have to be installed.
      </p>
      <div className={styles['row']}>
        <Button appearance="primary" onClick={copy}>
          Copy link to this state
        </Button>
      </div>
      <ActionStatus action={action} />
      {address !== '' && (
        <label className={styles['field']}>
          The link
          <input className={styles['control']} readOnly value={address} />
        </label>
      )}
    </section>
  )
}
