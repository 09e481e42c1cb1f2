import type { ComponentProps } from 'react'
import styles from './Button.module.css'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'type'> {
  /** Default: `default`. */
  appearance?: 'default' | 'primary' | 'subtle'
  /** Default: `default`, 32 px high; `compact` has 24 px. */
  spacing?: 'default' | 'compact'
  /** What it started is under way: it keeps the focus and does nothing. */
  isBusy?: boolean
  /** It cannot be used now: it keeps its place in the order of focus and does nothing. */
  isDisabled?: boolean
}

/** Looks like Atlaskit's button, which would weigh as much as the whole panel. */
export function Button({
  appearance = 'default',
  spacing = 'default',
  isBusy = false,
  isDisabled = false,
  onClick,
  className = '',
  ...rest
}: ButtonProps) {
  const isIdle = isBusy || isDisabled
  return (
    <button
      {...rest}
      type="button"
      className={`${styles['button']} ${styles[appearance] ?? ''} ${className}`}
      data-spacing={spacing}
      aria-disabled={isIdle || undefined}
      aria-busy={isBusy || undefined}
      onClick={isIdle ? undefined : onClick}
    />
  )
}
