import { defineMessages } from '../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  state: {
    id: 'panel.state',
    defaultMessage:
      '{state, select, OPEN {Open} MERGED {Merged} DECLINED {Declined} other {Superseded}}',
  },
  author: { id: 'panel.author', defaultMessage: 'by {author}' },
  branches: { id: 'panel.branches', defaultMessage: '{source} into {destination}' },
  age: { id: 'panel.age', defaultMessage: 'Opened {opened}, last activity {active}' },
  me: { id: 'panel.me', defaultMessage: 'You are {name}.' },
  more: { id: 'panel.more', defaultMessage: 'and {count, number} more' },
  pullRequestFailed: {
    id: 'panel.pullRequestFailed',
    defaultMessage: 'The pull request cannot be shown',
  },
  meFailed: { id: 'panel.meFailed', defaultMessage: 'Your name cannot be shown' },
  approvals: {
    id: 'panel.approvals',
    defaultMessage: 'Approvals: {approved, number} of {all, number}',
  },
  noReviewers: { id: 'panel.noReviewers', defaultMessage: 'Nobody was asked to review.' },
  decision: {
    id: 'panel.decision',
    defaultMessage:
      '{verdict, select, approved {{name} approved} changesRequested {{name} asks for changes} other {{name} has not decided}}',
  },
  builds: { id: 'panel.builds', defaultMessage: 'Builds' },
  noBuilds: { id: 'panel.noBuilds', defaultMessage: 'No build has reported.' },
  buildsFailed: { id: 'panel.buildsFailed', defaultMessage: 'The builds cannot be shown' },
  build: {
    id: 'panel.build',
    defaultMessage:
      '{state, select, FAILED {{name} failed} STOPPED {{name} stopped} INPROGRESS {{name} running} other {{name} passed}}',
  },
  buildGroup: {
    id: 'panel.buildGroup',
    defaultMessage:
      '{state, select, FAILED {{count, number} failed} STOPPED {{count, number} stopped} INPROGRESS {{count, number} running} other {{count, number} passed}}',
  },
  buildsCut: {
    id: 'panel.buildsCut',
    defaultMessage: 'There are more builds, which are not counted here.',
  },
  tasks: { id: 'panel.tasks', defaultMessage: 'Open tasks: {count, number}' },
  noTasks: { id: 'panel.noTasks', defaultMessage: 'No task is open.' },
  tasksFailed: { id: 'panel.tasksFailed', defaultMessage: 'The tasks cannot be shown' },
  tasksCut: {
    id: 'panel.tasksCut',
    defaultMessage: 'There are more tasks, which are not counted here.',
  },
  policy: { id: 'panel.policy', defaultMessage: 'Policy' },
  policyFailed: { id: 'panel.policyFailed', defaultMessage: 'The policy cannot be shown' },
  policyPass: { id: 'panel.policyPass', defaultMessage: 'All rules are met.' },
  policyAttention: { id: 'panel.policyAttention', defaultMessage: 'Needs attention.' },
})
