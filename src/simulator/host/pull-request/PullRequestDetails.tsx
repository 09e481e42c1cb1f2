import type { ReactNode } from 'react'
import Avatar from '@atlaskit/avatar'
import type { PullRequestView } from '../api/pullRequestSchemas.ts'
import type { RepositoryView } from '../api/repositorySchemas.ts'
import { DateTime } from '../layout/DateTime.tsx'
import { Breadcrumbs } from '../layout/PageHeader.tsx'
import { toCrumbs } from '../repository/toCrumbs.ts'
import { PullRequestLozenge } from './PullRequestLozenge.tsx'
import styles from './PullRequestPage.module.css'
import { Reviewers } from './Reviewers.tsx'

export interface PullRequestDetailsProps {
  pullRequest: PullRequestView
  repository: RepositoryView
  /** Of apps. Default: nothing. */
  actions?: ReactNode
  info?: ReactNode
}

/** What a pull request page says about its pull request. */
export function PullRequestDetails({
  pullRequest,
  repository,
  actions,
  info,
}: PullRequestDetailsProps) {
  const { author, source, destination } = pullRequest
  return (
    <article aria-label="Pull request" className={styles['details']}>
      <Breadcrumbs
        crumbs={toCrumbs(repository, { name: 'Pull requests', path: 'pull-requests/' })}
      />
      <h1>{pullRequest.title}</h1>
      <div className={styles['facts']}>
        <PullRequestLozenge isDraft={pullRequest.draft} state={pullRequest.state} />
        <Avatar size="small" src={author.links.avatar.href} />
        <span>{author.display_name}</span>
        <span className={styles['branches']}>
          <code>{source.branch.name}</code>
          <span aria-hidden="true">→</span>
          <span className={styles['unseen']}>into</span>
          <code>{destination.branch.name}</code>
        </span>
        <span className={styles['subtle']}>
          #{pullRequest.id}, created <DateTime value={pullRequest.created_on} />
        </span>
      </div>
      {actions}
      {info}
      <h2>Description</h2>
      {pullRequest.description ? (
        <p className={styles['description']}>{pullRequest.description}</p>
      ) : (
        <p className={styles['subtle']}>No description.</p>
      )}
      <h2>Reviewers</h2>
      <Reviewers participants={pullRequest.participants} />
    </article>
  )
}
