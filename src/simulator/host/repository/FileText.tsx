import styles from './repository.module.css'

export interface FileTextProps {
  name: string
  text: string
}

/** A file as plain text. */
export function FileText({ name, text }: FileTextProps) {
  return (
    <section aria-label={name} className={styles['file']}>
      <h2>{name}</h2>
      {/* Long lines scroll, also by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  )
}
