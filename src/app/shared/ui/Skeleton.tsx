import styles from './Skeleton.module.css'

/** Holds the place of lines that are being loaded. */
export function Skeleton({ lines }: { lines: number }) {
  return (
    <div className={styles['skeleton']} aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles['line']} />
      ))}
    </div>
  )
}
