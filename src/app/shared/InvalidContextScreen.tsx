import type { AppContext } from './AppContext.ts'
import styles from './consent/ConsentScreen.module.css'
import { StatusIcon } from './ui/StatusIcon.tsx'

type InvalidContext = Extract<AppContext, { view: 'invalid' }>

const reasons: Record<InvalidContext['reason'], string> = {
  missing: 'Bitbucket did not say it.',
  literal: "Bitbucket left its placeholder unfilled: the app's descriptor lacks the scope for it.",
  malformed: 'What Bitbucket said cannot be right.',
}

/** The frame's address does not name a place, so there is nothing to show. */
export function InvalidContextScreen({ context }: { context: InvalidContext }) {
  return (
    <main aria-label="Assent Reviews" className={styles['screen']} data-consent="invalidContext">
      <h1 className={styles['title']}>
        <StatusIcon tone="bad" /> This panel does not know where it is
      </h1>
      <p className={styles['text']}>
        It cannot tell which pull request this is. Reload the page; if that does not help, tell the
        app&apos;s vendor:
      </p>
      <p className={styles['text']}>
        Parameter <code>{context.parameter}</code>: {reasons[context.reason]}
      </p>
    </main>
  )
}
