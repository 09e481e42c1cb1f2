import { useState } from 'react'
import type { AppChange, AppChangeEffect, RegisteredApp } from '../../../contract/HostApps.ts'
import { ActionDialog } from './ActionDialog.tsx'
import { ChangeEffect } from './ChangeEffect.tsx'
import { DescriptorFields } from './DescriptorFields.tsx'
import { type DescriptorInput, toDescriptorSource } from './toDescriptorSource.ts'

export interface UpdateAppDialogProps {
  app: RegisteredApp
  onPreview: (change: AppChange) => Promise<AppChangeEffect>
  onUpdate: (change: AppChange) => Promise<void>
  onClose: () => void
}

/** Gives a registered app a new descriptor, and says first what that brings. */
export function UpdateAppDialog({ app, onPreview, onUpdate, onClose }: UpdateAppDialogProps) {
  const { descriptor_url: url } = app
  const [input, setInput] = useState<DescriptorInput>({
    from: url === null ? 'text' : 'url',
    url: url ?? '',
    text: '',
  })
  const [reviewed, setReviewed] = useState<{ change: AppChange; effect: AppChangeEffect }>()

  const review = async () => {
    const change = toDescriptorSource(input)
    setReviewed({ change, effect: await onPreview(change) })
  }

  return (
    <ActionDialog
      action={reviewed ? 'Update' : 'Continue'}
      onAction={() => (reviewed ? onUpdate(reviewed.change) : review())}
      onClose={onClose}
      title={`Update ${app.name}`}
    >
      {reviewed ? (
        <ChangeEffect effect={reviewed.effect} />
      ) : (
        <>
          <p>The app is updated in all workspaces at once.</p>
          <DescriptorFields input={input} onChange={setInput} />
        </>
      )}
    </ActionDialog>
  )
}
