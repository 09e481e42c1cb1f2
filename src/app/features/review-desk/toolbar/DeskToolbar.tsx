import { useId, useState } from 'react'
import { useIntl } from 'react-intl'
import { Button } from '../../../shared/ui/Button.tsx'
import { countFilters } from '../filters/countFilters.ts'
import { defaultFilters, type DeskFilters } from '../filters/DeskFilters.ts'
import { messages } from '../messages.ts'
import type { ReviewRow } from '../ReviewRow.ts'
import { CopyLink } from './CopyLink.tsx'
import { FilterFields } from './FilterFields.tsx'
import { SortFields } from './SortFields.tsx'
import styles from './DeskToolbar.module.css'

export interface DeskToolbarProps {
  rows: readonly ReviewRow[]
  filters: DeskFilters
  onChange: (change: Partial<DeskFilters>) => void
}

/** Search, filters and order of the desk. */
export function DeskToolbar({ rows, filters, onChange }: DeskToolbarProps) {
  const { formatMessage } = useIntl()
  const [isOpen, setOpen] = useState(false)
  const fieldsId = useId()
  const count = countFilters(filters)
  const { sort, isDescending, state } = filters
  return (
    <section className={styles['toolbar']} aria-label={formatMessage(messages.toolbar)}>
      <div className={styles['line']}>
        <input
          type="search"
          className={styles['search']}
          aria-label={formatMessage(messages.search)}
          aria-keyshortcuts="/"
          data-desk="search"
          maxLength={200}
          placeholder={formatMessage(messages.searchHint)}
          value={filters.query}
          onChange={(event) => onChange({ query: event.target.value })}
        />
        <Button
          aria-expanded={isOpen}
          aria-controls={fieldsId}
          className={styles['toggle']}
          onClick={() => setOpen((last) => !last)}
        >
          {formatMessage(messages.filters, { count })}
        </Button>
        {count > 0 && (
          <Button
            appearance="subtle"
            onClick={() => onChange({ ...defaultFilters, sort, isDescending, state })}
          >
            {formatMessage(messages.clear)}
          </Button>
        )}
        <CopyLink filters={filters} />
      </div>
      <div id={fieldsId} className={styles['fields']} data-open={isOpen}>
        <FilterFields rows={rows} filters={filters} onChange={onChange} />
        <SortFields filters={filters} onChange={onChange} />
      </div>
    </section>
  )
}
