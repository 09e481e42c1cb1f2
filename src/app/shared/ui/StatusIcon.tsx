import styles from './StatusIcon.module.css'

export type Tone = 'good' | 'bad' | 'attention' | 'busy' | 'neutral'

const paths: Record<Tone, string> = {
  good: 'M4.5 8.5l2.5 2.5 4.5-5.5',
  bad: 'M5 5l6 6M11 5l-6 6',
  attention: 'M8 4v5M8 11.4v.6',
  busy: 'M8 4.4V8l2.4 1.8',
  neutral: 'M5 8h6',
}

/** A sign beside words that say the same. */
export function StatusIcon({ tone }: { tone: Tone }) {
  return (
    <svg className={`${styles['icon']} ${styles[tone]}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.5" />
      <path d={paths[tone]} />
    </svg>
  )
}
