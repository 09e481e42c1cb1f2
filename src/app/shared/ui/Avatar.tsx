import { useState } from 'react'
import { safeHref } from '../../../bridge/core.ts'
import styles from './Avatar.module.css'

/** A face, or initials where there is none to show. The name stands beside it. */
export function Avatar({ name, source }: { name: string; source: string }) {
  const [isBroken, setBroken] = useState(false)
  const safe = safeHref(source)
  if (safe === undefined || isBroken) {
    return (
      <span className={styles['avatar']} aria-hidden="true">
        {Array.from(name)[0]}
      </span>
    )
  }
  return <img className={styles['avatar']} src={safe} alt="" onError={() => setBroken(true)} />
}
