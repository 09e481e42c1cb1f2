import Button from '@atlaskit/button/default/button'
import type { LabsFeatures } from '../../../../contract/HostAccount.ts'
import type { InspectedUser } from '../InspectedState.ts'
import styles from '../Inspector.module.css'
import { LabsToggles } from './LabsToggles.tsx'

export interface UserItemProps {
  user: InspectedUser
  /** Of the page that a second window opens. */
  path: string
  onSignIn: () => void
  onSaveLabs: (labs: LabsFeatures) => void
}

/** One user: a way to be them here, one to be them in a second window, and their Labs toggles. */
export function UserItem({ user, path, onSignIn, onSaveLabs }: UserItemProps) {
  const { display_name: name, nickname, labs } = user
  return (
    <li>
      <div className={`${styles['entry']} ${styles['wrap']}`}>
        <span className={styles['name']}>{name}</span>
        <span>
          <Button aria-label={`Sign in as ${name}`} onClick={onSignIn} spacing="compact">
            Sign in
          </Button>{' '}
          <a
            aria-label={`Second window as ${name}`}
            href={toWindowAddress(path, nickname)}
            rel="noopener"
            target="_blank"
          >
            Second window
          </a>
        </span>
      </div>
      <LabsToggles labs={labs} legend={`Labs of ${name}`} onSave={onSaveLabs} />
    </li>
  )
}

function toWindowAddress(path: string, nickname: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}window=${encodeURIComponent(nickname)}`
}
