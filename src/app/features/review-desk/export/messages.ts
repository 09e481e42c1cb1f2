import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  title: { id: 'reviewExport.title', defaultMessage: 'Export as CSV' },
  intro: {
    id: 'reviewExport.intro',
    defaultMessage:
      '{count, plural, one {# pull request, as listed now.} other {# pull requests, as listed now.}}',
  },
  copy: { id: 'reviewExport.copy', defaultMessage: 'Copy' },
  download: { id: 'reviewExport.download', defaultMessage: 'Download' },
  hint: {
    id: 'reviewExport.hint',
    defaultMessage: 'Bitbucket may not let apps save files. If no file comes, copy instead.',
  },
  copied: {
    id: 'reviewExport.copied',
    defaultMessage:
      '{count, plural, one {# pull request copied as CSV.} other {# pull requests copied as CSV.}}',
  },
  asked: {
    id: 'reviewExport.asked',
    defaultMessage: 'The browser was asked to save {name}. If no file comes, copy instead.',
  },
  selected: {
    id: 'reviewExport.selected',
    defaultMessage:
      'The browser does not let this app copy. The text is selected: copy it yourself.',
  },
  text: { id: 'reviewExport.text', defaultMessage: 'The list as CSV' },
  number: { id: 'reviewExport.number', defaultMessage: 'Number' },
  pullRequest: { id: 'reviewExport.pullRequest', defaultMessage: 'Title' },
  author: { id: 'reviewExport.author', defaultMessage: 'Author' },
  state: { id: 'reviewExport.state', defaultMessage: 'State' },
  draft: { id: 'reviewExport.draft', defaultMessage: 'Draft' },
  source: { id: 'reviewExport.source', defaultMessage: 'Source branch' },
  target: { id: 'reviewExport.target', defaultMessage: 'Target branch' },
  approved: { id: 'reviewExport.approved', defaultMessage: 'Approved by' },
  changes: { id: 'reviewExport.changes', defaultMessage: 'Changes requested by' },
  waiting: { id: 'reviewExport.waiting', defaultMessage: 'No verdict yet from' },
  builds: { id: 'reviewExport.builds', defaultMessage: 'Builds' },
  comments: { id: 'reviewExport.comments', defaultMessage: 'Comments' },
  tasks: { id: 'reviewExport.tasks', defaultMessage: 'Open tasks' },
  created: { id: 'reviewExport.created', defaultMessage: 'Created' },
  updated: { id: 'reviewExport.updated', defaultMessage: 'Updated' },
})
