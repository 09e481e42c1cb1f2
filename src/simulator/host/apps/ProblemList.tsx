import styles from './apps.module.css'

export interface ProblemListProps {
  /** A sentence each. */
  problems: readonly string[]
}

/** What went wrong; nothing to see while there is nothing. */
export function ProblemList({ problems }: ProblemListProps) {
  return (
    <div role="alert">
      {problems.length > 0 && (
        <ul className={styles['problems']}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
