import { defineMessages } from '../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  title: { id: 'reviewDesk.title', defaultMessage: 'Review desk' },
  toolbar: { id: 'reviewDesk.toolbar', defaultMessage: 'Find pull requests' },
  search: { id: 'reviewDesk.search', defaultMessage: 'Search by title, author or branch' },
  searchHint: { id: 'reviewDesk.searchHint', defaultMessage: 'Search' },
  filters: {
    id: 'reviewDesk.filters',
    defaultMessage: '{count, plural, =0 {Filters} one {Filters (#)} other {Filters (#)}}',
  },
  clear: { id: 'reviewDesk.clear', defaultMessage: 'Clear filters' },
  copyLink: { id: 'reviewDesk.copyLink', defaultMessage: 'Copy link' },
  copied: { id: 'reviewDesk.copied', defaultMessage: 'Copied' },
  linkCopied: { id: 'reviewDesk.linkCopied', defaultMessage: 'The link to this list is copied.' },
  linkShown: { id: 'reviewDesk.linkShown', defaultMessage: 'Link to this list, to copy by hand' },
  any: { id: 'reviewDesk.any', defaultMessage: 'Any' },
  notLoaded: { id: 'reviewDesk.notLoaded', defaultMessage: 'Not loaded yet' },
  state: { id: 'reviewDesk.state', defaultMessage: 'State' },
  stateOpen: { id: 'reviewDesk.stateOpen', defaultMessage: 'Open' },
  stateMerged: { id: 'reviewDesk.stateMerged', defaultMessage: 'Merged' },
  stateDeclined: { id: 'reviewDesk.stateDeclined', defaultMessage: 'Declined' },
  author: { id: 'reviewDesk.author', defaultMessage: 'Author' },
  reviewer: { id: 'reviewDesk.reviewer', defaultMessage: 'Reviewer' },
  build: { id: 'reviewDesk.build', defaultMessage: 'Builds' },
  buildFailed: { id: 'reviewDesk.buildFailed', defaultMessage: 'Failed' },
  buildRunning: { id: 'reviewDesk.buildRunning', defaultMessage: 'Running' },
  buildPassed: { id: 'reviewDesk.buildPassed', defaultMessage: 'Passed' },
  buildNone: { id: 'reviewDesk.buildNone', defaultMessage: 'None' },
  age: { id: 'reviewDesk.age', defaultMessage: 'Age' },
  ageDay: { id: 'reviewDesk.ageDay', defaultMessage: 'Over a day' },
  ageWeek: { id: 'reviewDesk.ageWeek', defaultMessage: 'Over a week' },
  ageMonth: { id: 'reviewDesk.ageMonth', defaultMessage: 'Over 30 days' },
  branch: { id: 'reviewDesk.branch', defaultMessage: 'Target branch' },
  sort: { id: 'reviewDesk.sort', defaultMessage: 'Sort by' },
  sortUpdated: { id: 'reviewDesk.sortUpdated', defaultMessage: 'Last update' },
  sortAge: { id: 'reviewDesk.sortAge', defaultMessage: 'Age' },
  sortTitle: { id: 'reviewDesk.sortTitle', defaultMessage: 'Title' },
  sortComments: { id: 'reviewDesk.sortComments', defaultMessage: 'Comments' },
  ascending: { id: 'reviewDesk.ascending', defaultMessage: 'Sort ascending' },
  descending: { id: 'reviewDesk.descending', defaultMessage: 'Sort descending' },
  shown: {
    id: 'reviewDesk.shown',
    defaultMessage:
      '{count, plural, =0 {No pull request matches.} one {# pull request is shown.} other {# pull requests are shown.}}',
  },
  loadingList: { id: 'reviewDesk.loadingList', defaultMessage: 'Loading pull requests' },
  pagesOf: {
    id: 'reviewDesk.pagesOf',
    defaultMessage: '{page, number} of {total, plural, one {# page} other {# pages}}',
  },
  pagesRead: {
    id: 'reviewDesk.pagesRead',
    defaultMessage: '{page, plural, one {# page loaded} other {# pages loaded}}',
  },
  cancel: { id: 'reviewDesk.cancel', defaultMessage: 'Cancel' },
  resume: { id: 'reviewDesk.resume', defaultMessage: 'Continue' },
  listFailed: { id: 'reviewDesk.listFailed', defaultMessage: 'The pull requests cannot be shown' },
  refreshFailed: {
    id: 'reviewDesk.refreshFailed',
    defaultMessage: 'The pull requests cannot be refreshed',
  },
  pageFailed: { id: 'reviewDesk.pageFailed', defaultMessage: 'Page {page} cannot be shown' },
  meFailed: {
    id: 'reviewDesk.meFailed',
    defaultMessage: 'Which pull requests need you is not known',
  },
  buildsFailed: { id: 'reviewDesk.buildsFailed', defaultMessage: 'The builds cannot be shown' },
  cut: {
    id: 'reviewDesk.cut',
    defaultMessage:
      '{count, plural, one {Only # pull request is loaded; there are more.} other {Only the first # pull requests are loaded; there are more.}}',
  },
  looping: {
    id: 'reviewDesk.looping',
    defaultMessage:
      '{count, plural, one {Bitbucket’s list leads back to its beginning. It was read once; # pull request was found.} other {Bitbucket’s list leads back to its beginning. It was read once; # pull requests were found.}}',
  },
  repeated: {
    id: 'reviewDesk.repeated',
    defaultMessage:
      '{count, plural, one {One pull request came twice and is shown once: the list changed while it was read.} other {# pull requests came twice and are shown once: the list changed while it was read.}}',
  },
  loadingBuilds: { id: 'reviewDesk.loadingBuilds', defaultMessage: 'Loading builds' },
  buildsRead: {
    id: 'reviewDesk.buildsRead',
    defaultMessage:
      'Builds are known of {done, number} of {total, plural, one {# pull request} other {# pull requests}}',
  },
  moreBuilds: { id: 'reviewDesk.moreBuilds', defaultMessage: 'Check more builds' },
  rows: { id: 'reviewDesk.rows', defaultMessage: 'Pull requests' },
  needsMe: { id: 'reviewDesk.needsMe', defaultMessage: 'Needs me ({count, number})' },
  mine: { id: 'reviewDesk.mine', defaultMessage: 'Mine ({count, number})' },
  others: { id: 'reviewDesk.others', defaultMessage: 'Others ({count, number})' },
  allClear: { id: 'reviewDesk.allClear', defaultMessage: 'All clear: nothing needs you.' },
  emptyTitle: { id: 'reviewDesk.emptyTitle', defaultMessage: 'No pull requests' },
  emptyText: {
    id: 'reviewDesk.emptyText',
    defaultMessage:
      '{state, select, merged {No pull request of this repository has been merged.} declined {No pull request of this repository has been declined.} other {This repository has no open pull requests. New ones appear here.}}',
  },
  noMatchTitle: { id: 'reviewDesk.noMatchTitle', defaultMessage: 'Nothing matches' },
  noMatchText: {
    id: 'reviewDesk.noMatchText',
    defaultMessage:
      '{count, plural, one {The one pull request here does not fit the search and filters.} other {None of # pull requests fits the search and filters.}}',
  },
  noMatchYetText: {
    id: 'reviewDesk.noMatchYetText',
    defaultMessage:
      '{count, plural, one {The one pull request that is loaded does not fit; others may still come.} other {None of the # pull requests that are loaded fits; others may still come.}}',
  },
  draft: { id: 'reviewDesk.draft', defaultMessage: 'Draft' },
  byline: { id: 'reviewDesk.byline', defaultMessage: '#{id} by {author}' },
  into: { id: 'reviewDesk.into', defaultMessage: 'into' },
  unknownTime: { id: 'reviewDesk.unknownTime', defaultMessage: 'unknown date' },
  changesRequested: { id: 'reviewDesk.changesRequested', defaultMessage: 'Changes requested' },
  noReviewers: { id: 'reviewDesk.noReviewers', defaultMessage: 'No reviewers' },
  approvals: {
    id: 'reviewDesk.approvals',
    defaultMessage: '{approved, number} of {count, number} approved',
  },
  buildFact: { id: 'reviewDesk.buildFact', defaultMessage: 'Builds: {state}' },
  tasks: {
    id: 'reviewDesk.tasks',
    defaultMessage: '{count, plural, one {# open task} other {# open tasks}}',
  },
  comments: {
    id: 'reviewDesk.comments',
    defaultMessage: '{count, plural, one {# comment} other {# comments}}',
  },
  keys: { id: 'reviewDesk.keys', defaultMessage: 'Keyboard shortcuts' },
  keyNext: { id: 'reviewDesk.keyNext', defaultMessage: 'Next pull request' },
  keyPrevious: { id: 'reviewDesk.keyPrevious', defaultMessage: 'Previous pull request' },
  keyOpen: { id: 'reviewDesk.keyOpen', defaultMessage: 'Open the pull request' },
  keySearch: { id: 'reviewDesk.keySearch', defaultMessage: 'Go to the search' },
  keyHelp: { id: 'reviewDesk.keyHelp', defaultMessage: 'Show this list' },
  keyClose: { id: 'reviewDesk.keyClose', defaultMessage: 'Close this list' },
  close: { id: 'reviewDesk.close', defaultMessage: 'Close' },
})
