import { useEffect, useState } from 'react'
import { readField, readList, readText } from './readField.ts'

const place = new URLSearchParams(location.search)
const path = `/2.0/repositories/${encodeURIComponent(place.get('workspace') ?? '')}/${encodeURIComponent(place.get('repository') ?? '')}/pullrequests/${place.get('pullrequest') ?? ''}`
const policyPath = `/policy/${encodeURIComponent(place.get('repository') ?? '')}/${place.get('pullrequest') ?? ''}`

type Kind = 'request' | 'proxyRequest'

/** What many vendors write: one callback for each call, and a state for each answer. */
function read(kind: Kind, url: string, onAnswer: (answer: unknown) => void, type = 'GET'): void {
  window.AP?.[kind]?.(url, {
    type,
    success: (answer: unknown) => onAnswer(toValue(answer)),
    error: () => onAnswer({}),
  })
}

function toValue(answer: unknown): unknown {
  if (typeof answer !== 'string') return answer
  return answer === '' ? {} : JSON.parse(answer)
}

/** The same calls and the same facts as the panel's, without the library. */
export function BarePanel() {
  const [me, setMe] = useState<unknown>()
  const [pullRequest, setPullRequest] = useState<unknown>()
  const [builds, setBuilds] = useState<unknown>()
  const [tasks, setTasks] = useState<unknown>()
  const [policy, setPolicy] = useState<unknown>()
  const [isSaving, setIsSaving] = useState(false)

  useEffect(() => {
    read('request', '/2.0/user', setMe)
    read('request', path, setPullRequest)
    read('request', `${path}/statuses?pagelen=100`, setBuilds)
    read('request', `${path}/tasks?pagelen=100`, setTasks)
    read('proxyRequest', policyPath, setPolicy)
  }, [])

  if (me === undefined || pullRequest === undefined) return <p>Loading</p>
  const people = readList(pullRequest, 'participants')
  const uuid = readText(me, 'uuid')
  const hasApproved = people.some(
    (one) => readText(one, 'user', 'uuid') === uuid && readField(one, 'approved') === true,
  )
  const toggle = () => {
    setIsSaving(true)
    const readAgain = () =>
      read('request', path, (answer) => {
        setPullRequest(answer)
        setIsSaving(false)
      })
    read('request', `${path}/approve`, readAgain, hasApproved ? 'DELETE' : 'POST')
  }
  return (
    <main>
      <h1>{readText(pullRequest, 'title')}</h1>
      <p>{readText(pullRequest, 'author', 'display_name')}</p>
      <ul>
        {people.map((one) => (
          <li key={readText(one, 'user', 'uuid')}>
            {readText(one, 'user', 'display_name')}: {readText(one, 'state')}
          </li>
        ))}
      </ul>
      <button type="button" disabled={isSaving} onClick={toggle}>
        {hasApproved ? 'Withdraw approval' : 'Approve'}
      </button>
      <ul>
        {readList(builds, 'values').map((one) => (
          <li key={readText(one, 'key')}>
            {readText(one, 'name')}: {readText(one, 'state')}
          </li>
        ))}
      </ul>
      <p>{readList(tasks, 'values').length}</p>
      <p>{readText(policy, 'verdict')}</p>
    </main>
  )
}
