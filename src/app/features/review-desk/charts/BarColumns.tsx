import { useIntl } from 'react-intl'
import type { Bar } from './BarFigure.tsx'
import styles from './BarColumns.module.css'
import { messages } from './messages.ts'

export interface BarColumnsProps {
  bars: readonly Bar[]
  /** Below the first bar and the last. */
  first: string
  last: string
}

/** Bars beside each other, as time goes on. */
export function BarColumns({ bars, first, last }: BarColumnsProps) {
  const { formatMessage, formatNumber } = useIntl()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <div>
      <div className={styles['columns']}>
        {bars.map(({ key, label, count }) => {
          const height = (count / most) * 100
          return (
            <div key={key} className={styles['column']}>
              <span className={styles['count']}>{formatNumber(count)}</span>
              <svg className={styles['track']} viewBox="0 0 10 100" preserveAspectRatio="none">
                <title>{formatMessage(messages.bar, { label, count })}</title>
                <rect className={styles['ground']} width="10" height="100" />
                <rect className={styles['bar']} y={100 - height} width="10" height={height} />
              </svg>
            </div>
          )
        })}
      </div>
      <div className={styles['ends']}>
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </div>
  )
}
