import { useIntl } from 'react-intl'
import { Button } from '../../../shared/ui/Button.tsx'
import { sortKeys } from '../filters/DeskFilters.ts'
import { toChoice } from '../filters/toChoice.ts'
import { messages } from '../messages.ts'
import { sortWords } from './choiceWords.ts'
import type { DeskToolbarProps } from './DeskToolbar.tsx'
import styles from './DeskToolbar.module.css'
import { SelectField } from './SelectField.tsx'

/** In which order rows stand. */
export function SortFields({ filters, onChange }: Omit<DeskToolbarProps, 'rows'>) {
  const { formatMessage } = useIntl()
  const { isDescending, sort } = filters
  const choose = (value: string) => {
    const key = toChoice(sortKeys, value) ?? 'updated'
    // Titles begin with A; of all else the most stands first.
    onChange({ sort: key, isDescending: key !== 'title' })
  }
  return (
    <div className={styles['sort']}>
      <SelectField
        label={formatMessage(messages.sort)}
        value={sort}
        choices={sortKeys.map((value) => ({ value, label: formatMessage(sortWords[value]) }))}
        onChange={choose}
      />
      <Button
        aria-label={formatMessage(isDescending ? messages.ascending : messages.descending)}
        title={formatMessage(isDescending ? messages.ascending : messages.descending)}
        onClick={() => onChange({ isDescending: !isDescending })}
      >
        <svg className={styles['arrow']} viewBox="0 0 16 16" aria-hidden="true">
          <path d={isDescending ? 'M8 2v12M3.5 9.5L8 14l4.5-4.5' : 'M8 14V2M3.5 6.5L8 2l4.5 4.5'} />
        </svg>
      </Button>
    </div>
  )
}
