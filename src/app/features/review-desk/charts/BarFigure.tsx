import { useId, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import styles from './BarFigure.module.css'
import { messages } from './messages.ts'

export interface Bar {
  key: string
  label: string
  count: number
}

export interface BarFigureProps {
  title: string
  /** What the chart says, as a sentence. */
  summary: string
  /** What the labels are, as a column's title. */
  labelTitle: string
  bars: readonly Bar[]
  /** The bars, drawn. What is in it is not read out: the summary and the table are. */
  children: ReactNode
  /** Below the chart. */
  note?: ReactNode
}

/** A chart with what it says in words, and its numbers as a table for all. */
export function BarFigure({ title, summary, labelTitle, bars, children, note }: BarFigureProps) {
  const { formatMessage, formatNumber } = useIntl()
  const titleId = useId()
  return (
    <section className={styles['figure']} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles['title']}>
        {title}
      </h2>
      <p className={styles['summary']}>{summary}</p>
      <div aria-hidden="true">{children}</div>
      {note}
      <details className={styles['details']}>
        <summary>{formatMessage(messages.asTable)}</summary>
        <table className={styles['table']} aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col">{labelTitle}</th>
              <th scope="col">{formatMessage(messages.reviews)}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, label, count }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
