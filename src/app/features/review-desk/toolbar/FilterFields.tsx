import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { ageChoices, buildChoices, listStates } from '../filters/DeskFilters.ts'
import { toChoices } from '../filters/toChoices.ts'
import { messages } from '../messages.ts'
import type { DeskToolbarProps } from './DeskToolbar.tsx'
import { SelectField } from './SelectField.tsx'
import { toChoice } from '../filters/toChoice.ts'
import { ageWords, buildWords, stateWords } from './choiceWords.ts'

/** What rows can be filtered by, besides the search. */
export function FilterFields({ rows, filters, onChange }: DeskToolbarProps) {
  const { formatMessage, locale } = useIntl()
  const choices = useMemo(() => toChoices(rows, new Intl.Collator(locale).compare), [rows, locale])
  const all = formatMessage(messages.any)
  return (
    <>
      <SelectField
        label={formatMessage(messages.state)}
        value={filters.state}
        choices={listStates.map((value) => ({ value, label: formatMessage(stateWords[value]) }))}
        onChange={(state) => onChange({ state: toChoice(listStates, state) ?? 'open' })}
      />
      <SelectField
        label={formatMessage(messages.author)}
        value={filters.author}
        choices={choices.authors}
        emptyLabel={all}
        onChange={(author) => onChange({ author })}
      />
      <SelectField
        label={formatMessage(messages.reviewer)}
        value={filters.reviewer}
        choices={choices.reviewers}
        emptyLabel={all}
        onChange={(reviewer) => onChange({ reviewer })}
      />
      <SelectField
        label={formatMessage(messages.build)}
        value={filters.build}
        choices={buildChoices.map((value) => ({ value, label: formatMessage(buildWords[value]) }))}
        emptyLabel={all}
        onChange={(build) => onChange({ build: toChoice(buildChoices, build) ?? '' })}
      />
      <SelectField
        label={formatMessage(messages.age)}
        value={filters.age}
        choices={ageChoices.map((value) => ({ value, label: formatMessage(ageWords[value]) }))}
        emptyLabel={all}
        onChange={(age) => onChange({ age: toChoice(ageChoices, age) ?? '' })}
      />
      <SelectField
        label={formatMessage(messages.branch)}
        value={filters.branch}
        choices={choices.branches}
        emptyLabel={all}
        onChange={(branch) => onChange({ branch })}
      />
    </>
  )
}
