import { useState } from 'react'
import { useIntl } from 'react-intl'
import { Button } from '../../../shared/ui/Button.tsx'
import { useAnnounce } from '../../../shared/ui/useAnnounce.ts'
import { useHost } from '../../../shared/useHost.ts'
import { toDeskHash } from '../filters/toDeskHash.ts'
import type { DeskFilters } from '../filters/DeskFilters.ts'
import { messages } from '../messages.ts'
import styles from './DeskToolbar.module.css'

/** Copies the address of Bitbucket's page with this list; shows it where a frame may not copy. */
export function CopyLink({ filters }: { filters: DeskFilters }) {
  const { formatMessage } = useIntl()
  const announce = useAnnounce()
  const { pageUrl } = useHost()
  const [outcome, setOutcome] = useState<{ link: string; isCopied: boolean }>()
  if (pageUrl === undefined) return null

  const link = pageUrl + toDeskHash(filters)
  const copy = async () => {
    const isCopied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => true,
        () => false,
      )
    setOutcome({ link, isCopied })
    announce(formatMessage(isCopied ? messages.linkCopied : messages.linkShown))
  }
  // What was copied is about the list as it was then.
  const isCurrent = outcome?.link === link
  return (
    <>
      <Button onClick={() => void copy()}>
        {formatMessage(isCurrent && outcome.isCopied ? messages.copied : messages.copyLink)}
      </Button>
      {isCurrent && !outcome.isCopied && (
        <input
          className={styles['search']}
          aria-label={formatMessage(messages.linkShown)}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  )
}
