import { ConsentFlags } from '../../../src/bridge/flags.ts'
import { ConsentBoundary, useConsent } from '../../../src/bridge/react.ts'
import { Name } from './Name.tsx'

export function Panel() {
  return (
    <>
      <ConsentBoundary fallback={<Refused />} waiting={<p>Bitbucket is asking you.</p>}>
        <Name />
      </ConsentBoundary>
      <ConsentFlags />
    </>
  )
}

function Refused() {
  const { ask, manageUrl, status } = useConsent()
  return status === 'blocked' ? (
    <a href={manageUrl} target="_blank" rel="noreferrer">
      Revoke the denial in App authorizations, and reload
    </a>
  ) : (
    <button onClick={() => void ask()}>Ask again</button>
  )
}
