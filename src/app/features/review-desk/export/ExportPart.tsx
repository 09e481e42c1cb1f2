import { useId, useState } from 'react'
import { useIntl } from 'react-intl'
import { Button } from '../../../shared/ui/Button.tsx'
import { useAnnounce } from '../../../shared/ui/useAnnounce.ts'
import type { ReviewRow } from '../ReviewRow.ts'
import styles from './ExportPart.module.css'
import { messages } from './messages.ts'
import { saveFile } from './saveFile.ts'
import { toCsv } from './toCsv.ts'
import { toExportRows } from './toExportRows.ts'

export interface ExportPartProps {
  /** As listed now, in their order. */
  rows: readonly ReviewRow[]
  /** Of the file, without what comes after the dot. */
  fileName: string
}

/** The current list as CSV, to copy or to save. Load it when somebody asks for it. */
export function ExportPart({ rows, fileName }: ExportPartProps) {
  const { formatMessage } = useIntl()
  const announce = useAnnounce()
  const titleId = useId()
  const [told, setTold] = useState('')
  // Only what the browser refuses to copy is shown: it may be of megabytes.
  const [shown, setShown] = useState<string>()
  const count = rows.length
  const name = `${fileName}.csv`

  const tell = (text: string) => {
    setTold(text)
    announce(text)
  }
  const write = () => toCsv(toExportRows(rows, (column) => formatMessage(messages[column])))

  async function copy() {
    const text = write()
    try {
      await navigator.clipboard.writeText(text)
      setShown(undefined)
      tell(formatMessage(messages.copied, { count }))
    } catch {
      // Bitbucket's frames may not write to the clipboard, but people may.
      setShown(text)
      tell(formatMessage(messages.selected))
    }
  }

  function save() {
    saveFile(name, write(), 'text/csv;charset=utf-8')
    tell(formatMessage(messages.asked, { name }))
  }

  return (
    <section className={styles['export']} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles['title']}>
        {formatMessage(messages.title)}
      </h2>
      <p className={styles['text']}>{formatMessage(messages.intro, { count })}</p>
      <div className={styles['actions']}>
        <Button appearance="primary" onClick={() => void copy()}>
          {formatMessage(messages.copy)}
        </Button>
        <Button onClick={save}>{formatMessage(messages.download)}</Button>
      </div>
      <p className={styles['hint']}>{told || formatMessage(messages.hint)}</p>
      {shown !== undefined && (
        <textarea
          key={shown}
          ref={(element) => {
            element?.focus()
            element?.select()
          }}
          aria-label={formatMessage(messages.text)}
          className={styles['csv']}
          dir="ltr"
          readOnly
          rows={5}
          value={shown}
        />
      )}
    </section>
  )
}
