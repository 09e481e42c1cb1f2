import SectionMessage from '@atlaskit/section-message/section-message'
import Toggle from '@atlaskit/toggle/toggle'
import { useId, useState } from 'react'
import type { LabsFeatures } from '../../../contract/HostAccount.ts'
import type { HostApi } from '../api/createHostApi.ts'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { SignedOutMessage } from '../layout/SignedOutMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { usePageTitle } from '../layout/usePageTitle.ts'
import styles from './LabsPage.module.css'
import pageStyles from './pages.module.css'

export interface LabsPageProps {
  api: HostApi
  isSignedIn: boolean
}

const toggles = [
  {
    key: 'explicit_authorization',
    name: 'Explicit Addon OAuth Token Authorization',
    description: 'Apps have to ask you before they get an access token for your account.',
  },
  {
    key: 'explicit_authorization_for_vendors',
    name: 'Explicit Addon OAuth Token Authorization For Vendors',
    description:
      'The apps that you own, and the classic add-ons that you installed, have to ask their users.',
  },
] as const

/** The two switches of the preview of explicit user grants. */
export function LabsPage({ api, isSignedIn }: LabsPageProps) {
  usePageTitle('Labs')

  return (
    <div className={pageStyles['page']}>
      <h1>Labs</h1>
      <p>
        In the preview, an app asks for access only if both toggles are on: the first one for the
        user, the second one for the account that owns the app, or that installed it if it is a
        classic add-on. Otherwise the app gets access tokens without asking.
      </p>
      {isSignedIn ? <LabsToggles api={api} /> : <SignedOutMessage />}
    </div>
  )
}

function LabsToggles({ api }: { api: HostApi }) {
  const { state, retry } = useLoad(api.features)

  if (state.status === 'loading') return <LoadingMessage label="Loading your features" />
  if (state.status === 'failed') {
    return <FailureMessage error={state.error} onRetry={retry} title="Labs could not be loaded" />
  }
  const { is_preview: isPreview, ...features } = state.value
  return (
    <>
      {!isPreview && (
        <div className={pageStyles['message']}>
          <SectionMessage title="Every app has to ask now">
            <p>
              The preview has ended: explicit grants are on for everyone, and these toggles change
              nothing. To try them, switch the simulator to the era 2020.
            </p>
          </SectionMessage>
        </div>
      )}
      <LabsForm initial={features} onSave={api.saveFeatures} />
    </>
  )
}

interface LabsFormProps {
  initial: LabsFeatures
  onSave: (features: LabsFeatures) => Promise<void>
}

function LabsForm({ initial, onSave }: LabsFormProps) {
  const [saved, setSaved] = useState(initial)
  const [message, setMessage] = useState('')
  const id = useId()

  const save = async (changed: LabsFeatures, name: string, isOn: boolean) => {
    setSaved(changed)
    setMessage('')
    try {
      await onSave(changed)
      setMessage(`${name} is ${isOn ? 'on' : 'off'}.`)
    } catch {
      setSaved(saved)
      setMessage(`${name} could not be changed. Try again.`)
    }
  }

  return (
    <>
      <ul className={pageStyles['list']}>
        {toggles.map(({ key, name, description }) => (
          <li className={styles['feature']} key={key}>
            <div>
              <label htmlFor={`${id}-${key}`}>{name}</label>
              <p id={`${id}-${key}-description`}>{description}</p>
            </div>
            <Toggle
              descriptionId={`${id}-${key}-description`}
              id={`${id}-${key}`}
              isChecked={saved[key]}
              onChange={(event) => {
                const { checked } = event.target
                void save({ ...saved, [key]: checked }, name, checked)
              }}
            />
          </li>
        ))}
      </ul>
      <output className={pageStyles['status']}>{message}</output>
    </>
  )
}
