import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  waitingTitle: {
    id: 'reviewCharts.waitingTitle',
    defaultMessage: 'How long open reviews have waited',
  },
  waitingSummary: {
    id: 'reviewCharts.waitingSummary',
    defaultMessage:
      '{total, plural, one {# open review} other {# open reviews}}; {overWeek, plural, one {# has waited longer than a week} other {# have waited longer than a week}}.',
  },
  waitingNone: {
    id: 'reviewCharts.waitingNone',
    defaultMessage: 'No open review is waiting. Well done!',
  },
  today: { id: 'reviewCharts.today', defaultMessage: 'Today' },
  fromToDays: {
    id: 'reviewCharts.fromToDays',
    defaultMessage: '{to, plural, one {{from, number}–# day} other {{from, number}–# days}}',
  },
  older: { id: 'reviewCharts.older', defaultMessage: 'Longer' },
  age: { id: 'reviewCharts.age', defaultMessage: 'Waiting' },
  reviews: { id: 'reviewCharts.reviews', defaultMessage: 'Reviews' },
  bar: {
    id: 'reviewCharts.bar',
    defaultMessage: '{label}: {count, plural, one {# review} other {# reviews}}',
  },
  doneTitle: { id: 'reviewCharts.doneTitle', defaultMessage: 'Reviews done per week' },
  doneSummary: {
    id: 'reviewCharts.doneSummary',
    defaultMessage:
      '{total, plural, one {# review} other {# reviews}} in {weeks, plural, one {# week} other {# weeks}}; {current, plural, one {# so far this week} other {# so far this week}}.',
  },
  doneNone: {
    id: 'reviewCharts.doneNone',
    defaultMessage:
      'Nobody has approved or requested changes in {weeks, plural, one {# week} other {# weeks}}.',
  },
  doneNote: {
    id: 'reviewCharts.doneNote',
    defaultMessage:
      'Each person’s latest approval or request for changes, in open and recently closed pull requests.',
  },
  doneCut: {
    id: 'reviewCharts.doneCut',
    defaultMessage: 'Of the closed pull requests, only the {count} changed last are counted.',
  },
  doneFailed: {
    id: 'reviewCharts.doneFailed',
    defaultMessage: 'Closed pull requests are not counted',
  },
  week: { id: 'reviewCharts.week', defaultMessage: 'Week from' },
  weekFrom: { id: 'reviewCharts.weekFrom', defaultMessage: 'Week from {date}' },
  thisWeek: { id: 'reviewCharts.thisWeek', defaultMessage: 'This week' },
  asTable: { id: 'reviewCharts.asTable', defaultMessage: 'Show as a table' },
})
