import { ana, ben, dina, vera } from './people.ts'
import type {
  IssueCommentRecord,
  IssueLabelRecord,
  IssueRecord,
  IssueTrackerRecord,
} from './IssueRecord.ts'

type IssueFields = Partial<IssueRecord> &
  Pick<IssueRecord, 'id' | 'title' | 'content'> & { daysAgo: number }

const hours: IssueLabelRecord = { id: 1, name: 'Opening hours' }
const search: IssueLabelRecord = { id: 2, name: 'Search' }
const spring: IssueLabelRecord = { id: 1, name: 'Spring' }
const summer: IssueLabelRecord = { id: 2, name: 'Summer' }
const one: IssueLabelRecord = { id: 1, name: '1.0' }
const two: IssueLabelRecord = { id: 2, name: '2.0' }

/** The issue tracker of the seed's website; its times count back from `now` (milliseconds since the epoch). */
export function createIssues(now: number): IssueTrackerRecord {
  const at = (days: number) => new Date(now - days * 86_400_000).toISOString()

  const issue = ({ daysAgo, ...fields }: IssueFields): IssueRecord => ({
    state: 'new',
    kind: 'bug',
    priority: 'major',
    reporter: ben.uuid,
    assignee: null,
    component: null,
    milestone: null,
    version: null,
    votes: new Set(),
    watchers: new Set([fields.reporter ?? ben.uuid]),
    createdOn: at(daysAgo),
    updatedOn: fields.comments?.at(-1)?.createdOn ?? at(daysAgo),
    editedOn: null,
    comments: [],
    attachments: new Map(),
    isDeleted: false,
    ...fields,
  })
  const comment = (
    id: number,
    user: string,
    content: string,
    days: number,
    changes?: IssueCommentRecord['changes'],
  ): IssueCommentRecord => ({
    id,
    user,
    content,
    createdOn: at(days),
    updatedOn: null,
    isDeleted: false,
    ...(changes && { changes }),
  })

  return {
    components: [hours, search],
    milestones: [spring, summer],
    versions: [one, two],
    downloads: new Map(),
    issues: [
      issue({
        id: 1,
        title: 'Sunday is missing from the opening hours',
        content: 'The page ends with Saturday. We open at ten.',
        daysAgo: 30,
        state: 'open',
        assignee: ana.uuid,
        component: hours,
        milestone: spring,
        version: one,
        votes: new Set([ben.uuid, vera.uuid]),
        watchers: new Set([ana.uuid, ben.uuid]),
        comments: [
          comment(1, ana.uuid, 'I will look at it.', 29, {
            state: { old: 'new', new: 'open' },
            assignee: { old: '', new: ana.accountId },
          }),
          comment(2, ben.uuid, 'There is a pull request for it.', 1),
        ],
        attachments: new Map([['hours.txt', new TextEncoder().encode('Sunday: ten to four\n')]]),
      }),
      issue({
        id: 2,
        title: 'Find shops by postal code',
        content: 'Visitors know their postal code, and not the name of our streets.',
        daysAgo: 21,
        kind: 'enhancement',
        priority: 'minor',
        reporter: vera.uuid,
        component: search,
        milestone: summer,
      }),
      issue({
        id: 3,
        title: 'The search never ends when it finds nothing',
        content: 'It goes on turning.',
        daysAgo: 14,
        state: 'resolved',
        priority: 'critical',
        reporter: dina.uuid,
        assignee: ben.uuid,
        component: search,
        version: one,
        comments: [
          comment(1, dina.uuid, 'On my phone too.', 13),
          comment(2, ben.uuid, 'Mended.', 10, { state: { old: 'new', new: 'resolved' } }),
        ],
      }),
      issue({
        id: 4,
        title: 'Speak of accessibility on the first page',
        content: 'A short text, with a link to the long one.',
        daysAgo: 7,
        state: 'on hold',
        kind: 'proposal',
        priority: 'trivial',
        reporter: ana.uuid,
      }),
      issue({
        id: 5,
        title: 'Renew the certificate',
        content: 'It ends next month.',
        daysAgo: 2,
        kind: 'task',
        priority: 'blocker',
        reporter: ana.uuid,
        assignee: vera.uuid,
        version: two,
      }),
    ],
  }
}
