import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  status: {
    id: 'verdict.status',
    defaultMessage:
      '{status, select, ready {Ready to merge} needsYou {Needs you} loading {Checking whether it is ready} unknown {Not everything could be checked} waiting {Not ready yet} merged {Merged} declined {Declined} other {Superseded}}',
  },
  blocked: { id: 'verdict.blocked', defaultMessage: 'Blocked by {blockers}' },
  blocker: {
    id: 'verdict.blocker',
    defaultMessage:
      '{kind, select, changesRequested {requested changes} buildsFailed {failing builds} openTasks {open tasks} other {the policy}}',
  },
  closed: { id: 'verdict.closed', defaultMessage: 'Nothing is left to decide.' },
  changesRequested: {
    id: 'verdict.changesRequested',
    defaultMessage: 'Changes requested by {names}.',
  },
  buildsFailed: {
    id: 'verdict.buildsFailed',
    defaultMessage: '{count, plural, one {One build has} other {# builds have}} not passed.',
  },
  openTasks: {
    id: 'verdict.openTasks',
    defaultMessage: '{count, plural, one {One task is} other {# tasks are}} open.',
  },
  policy: { id: 'verdict.policy', defaultMessage: 'The policy is not met.' },
  yourReview: { id: 'verdict.yourReview', defaultMessage: 'You are asked to review it.' },
  draft: { id: 'verdict.draft', defaultMessage: 'It is still a draft.' },
  buildsRunning: {
    id: 'verdict.buildsRunning',
    defaultMessage: '{count, plural, one {One build is} other {# builds are}} running.',
  },
  noApproval: { id: 'verdict.noApproval', defaultMessage: 'Nobody has approved it yet.' },
  buildsUnread: {
    id: 'verdict.buildsUnread',
    defaultMessage: 'Not all builds could be checked.',
  },
  tasksUnread: { id: 'verdict.tasksUnread', defaultMessage: 'Not all tasks could be checked.' },
  policyUnread: { id: 'verdict.policyUnread', defaultMessage: 'The policy could not be checked.' },
  approved: {
    id: 'verdict.approved',
    defaultMessage: '{count, plural, one {One person has} other {# people have}} approved it.',
  },
  buildsPassed: {
    id: 'verdict.buildsPassed',
    defaultMessage: '{count, plural, one {The build has} other {All # builds have}} passed.',
  },
})
