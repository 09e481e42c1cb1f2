import type { ReactNode } from 'react'
import { HostRequestError } from '../api/HostRequestError.ts'
import { FailureMessage } from './FailureMessage.tsx'
import { LoadingMessage } from './LoadingMessage.tsx'
import { SignedOutMessage } from './SignedOutMessage.tsx'
import { useLoad } from './useLoad.ts'
import { usePageTitle } from './usePageTitle.ts'

export interface LoadedProps<value> {
  /** The same function between renders. */
  load: () => Promise<value>
  /** Heading until there is a better one. */
  title: string
  /** What is loaded, such as "branches". */
  what: string
  /** Said when it is not there, or not for this user. */
  missing: string
  isSignedIn: boolean
  children: (value: value) => ReactNode
}

/** A page, when what it shows has come; before that, and without it, what is to be said. */
export function Loaded<value>(props: LoadedProps<value>) {
  const { load, children } = props
  const { state, retry } = useLoad(load)
  if (state.status === 'loaded') return children(state.value)
  return (
    <NotLoaded
      {...props}
      error={state.status === 'failed' ? state.error : undefined}
      retry={retry}
    />
  )
}

interface NotLoadedProps extends Pick<
  LoadedProps<unknown>,
  'title' | 'what' | 'missing' | 'isSignedIn'
> {
  /** Undefined while it is loading. */
  error: unknown
  retry: () => void
}

function NotLoaded({ title, what, missing, isSignedIn, error, retry }: NotLoadedProps) {
  usePageTitle(title)
  const isHidden = error instanceof HostRequestError && [401, 403, 404].includes(error.status)
  return (
    <>
      <h1>{title}</h1>
      {error === undefined && <LoadingMessage label={`Loading the ${what}`} />}
      {isHidden && !isSignedIn && <SignedOutMessage />}
      {isHidden && isSignedIn && (
        <p>
          {missing} <a href="/">Go to the pull requests</a>
        </p>
      )}
      {error !== undefined && !isHidden && (
        <FailureMessage error={error} onRetry={retry} title={`The ${what} could not be loaded`} />
      )}
    </>
  )
}
