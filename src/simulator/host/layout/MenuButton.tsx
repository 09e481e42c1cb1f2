import { type ReactNode, useId } from 'react'
import styles from './MenuButton.module.css'

export interface MenuButtonProps {
  name: string
  children: ReactNode
}

/** A button in the bar at the top that opens a small menu. */
export function MenuButton({ name, children }: MenuButtonProps) {
  const id = useId()
  return (
    <div>
      <button className={styles['button']} popoverTarget={id} type="button">
        {name} <span aria-hidden="true">▾</span>
      </button>
      <div className={styles['menu']} id={id} popover="auto">
        {children}
      </div>
    </div>
  )
}
