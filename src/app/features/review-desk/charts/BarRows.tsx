import { useIntl } from 'react-intl'
import type { Bar } from './BarFigure.tsx'
import styles from './BarRows.module.css'
import { messages } from './messages.ts'

/** Bars beside each other's labels, one below the other: fit for the narrowest frame. */
export function BarRows({ bars }: { bars: readonly Bar[] }) {
  const { formatMessage, formatNumber } = useIntl()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <div className={styles['rows']}>
      {bars.map(({ key, label, count }) => (
        <div key={key} className={styles['row']}>
          <span className={styles['label']}>{label}</span>
          <svg className={styles['track']} viewBox="0 0 100 10" preserveAspectRatio="none">
            <title>{formatMessage(messages.bar, { label, count })}</title>
            <rect className={styles['ground']} width="100" height="10" />
            <rect className={styles['bar']} width={(count / most) * 100} height="10" />
          </svg>
          <span className={styles['count']}>{formatNumber(count)}</span>
        </div>
      ))}
    </div>
  )
}
