import Avatar from '@atlaskit/avatar'
import { useState } from 'react'
import type { HostSession } from '../../../contract/HostAccount.ts'
import styles from './UserSwitcher.module.css'

export interface UserSwitcherProps {
  session: HostSession
  /** Sign in as somebody else, or out with null. */
  onSwitch: (uuid: string | null) => Promise<void>
}

/** Who is looking at the page, and who could. */
export function UserSwitcher({ session, onSwitch }: UserSwitcherProps) {
  const [isFailed, setIsFailed] = useState(false)
  const { user, users } = session

  const switchTo = (uuid: string | null) => {
    setIsFailed(false)
    onSwitch(uuid).catch(() => setIsFailed(true))
  }

  return (
    <div className={styles['switcher']}>
      <button className={styles['current']} popoverTarget="user-switcher" type="button">
        {user && <Avatar as="span" size="small" src={user.avatar} />}
        <span>{user ? user.display_name : 'Signed out'}</span>
        <span aria-hidden="true">▾</span>
      </button>
      <div className={styles['menu']} id="user-switcher" popover="auto">
        <ul aria-label="Users">
          {users.map(({ uuid, display_name: name, role }) => (
            <li key={uuid}>
              <button
                aria-current={uuid === user?.uuid}
                className={styles['choice']}
                onClick={() => switchTo(uuid)}
                type="button"
              >
                <span className={styles['name']}>{name}</span>
                <span className={styles['role']}>{role}</span>
              </button>
            </li>
          ))}
          {user && (
            <li>
              <button className={styles['choice']} onClick={() => switchTo(null)} type="button">
                Sign out
              </button>
            </li>
          )}
        </ul>
        <p role="alert">{isFailed && 'The user could not be changed. Try again.'}</p>
      </div>
    </div>
  )
}
