import { useId, useState } from 'react'
import type { AppReview } from '../../../contract/HostApps.ts'
import type { AppsApi } from '../api/createAppsApi.ts'
import { ActionDialog } from './ActionDialog.tsx'
import styles from './apps.module.css'
import { InputError } from './InputError.ts'
import { ReviewedApp } from './ReviewedApp.tsx'

export interface InstallFromUrlDialogProps {
  api: AppsApi
  workspace: string
  onInstalled: (app: AppReview) => void
  onClose: () => void
}

/** Installs a classic add-on: first its address, then what it asks for. */
export function InstallFromUrlDialog(props: InstallFromUrlDialogProps) {
  const { api, workspace, onInstalled, onClose } = props
  const [url, setUrl] = useState('')
  const [review, setReview] = useState<AppReview>()
  const id = useId()

  if (review) {
    return (
      <ActionDialog
        action="Grant access"
        actionId="grant-access"
        key="review"
        onAction={async () => {
          const seen = review.scopes.map(({ name }) => name)
          await api.install(workspace, url.trim(), seen)
          onInstalled(review)
        }}
        onClose={onClose}
        title={`Install ${review.name}?`}
      >
        <ReviewedApp app={review} />
      </ActionDialog>
    )
  }
  return (
    <ActionDialog
      action="Install"
      key="address"
      onAction={async () => {
        if (url.trim() === '') throw new InputError('Enter the address of a descriptor.')
        setReview(await api.review(workspace, url.trim()))
      }}
      onClose={onClose}
      title="Install app from URL"
    >
      <div className={styles['field']}>
        <label htmlFor={id}>App URL</label>
        <input
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          id={id}
          onChange={(event) => setUrl(event.target.value)}
          placeholder="https://"
          type="url"
          value={url}
        />
        <p className={styles['hint']} id={`${id}-hint`}>
          The address of the app’s descriptor, a JSON file.
        </p>
      </div>
    </ActionDialog>
  )
}
