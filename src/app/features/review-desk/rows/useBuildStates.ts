import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isBridgeError } from '../../../../bridge/core.ts'
import { bridgeQueryOptions, useBridge } from '../../../../bridge/react.ts'
import type { BridgeError } from '../../../../bridge/core.ts'
import type { RepositoryContext } from '../../../shared/AppContext.ts'
import { reviewDeskPaths } from '../../../shared/rest/reviewDeskPaths.ts'
import type { BuildState } from '../ReviewRow.ts'
import { toBuildState } from './toBuildState.ts'

export type BuildStates = Readonly<Record<number, BuildState>>

export interface UseBuildStatesReturn {
  states: BuildStates
  error: BridgeError | undefined
  retry: () => void
  /** Ask for all of them again. */
  forget: () => void
}

const atOnce = 6
const none: BuildStates = {}

/**
 * How the builds of pull requests are, asked for a few at a time: Bitbucket has no list of them, and
 * allows a user a thousand calls in an hour. After a failure it waits for `retry`.
 * @param wanted Numbers of pull requests, the first ones first.
 */
export function useBuildStates(
  context: RepositoryContext,
  wanted: readonly number[],
): UseBuildStatesReturn {
  const bridge = useBridge()
  const client = useQueryClient()
  const [error, setError] = useState<BridgeError>()
  const { workspace, repository } = context
  const { data: states = none } = useQuery<BuildStates>({
    queryKey: ['builds', workspace, repository],
    queryFn: skipToken,
    staleTime: Infinity,
  })
  const next = wanted
    .filter((id) => states[id] === undefined)
    .slice(0, atOnce)
    .join()

  useEffect(() => {
    if (next === '' || error) return undefined
    let isCurrent = true
    const read = async (id: number) => {
      const path = reviewDeskPaths.statuses({ workspace, repository }, id)
      const query = bridgeQueryOptions(bridge, { path, parse: toBuildState })
      // What is known is kept below: an answer from a cache would outlive `forget`.
      const { answer } = await client.fetchQuery({ ...query, staleTime: 0 })
      return [id, toBuildState(answer)] as const
    }
    void Promise.allSettled(next.split(',').map(Number).map(read)).then((results) => {
      const found = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      const failed = results.find((one) => one.status === 'rejected')
      client.setQueryData<BuildStates>(['builds', workspace, repository], (known) => ({
        ...known,
        ...Object.fromEntries(found),
      }))
      if (isCurrent && failed && isBridgeError(failed.reason)) setError(failed.reason)
    })
    return () => {
      isCurrent = false
    }
  }, [bridge, client, error, next, repository, workspace])

  const forget = () => {
    setError(undefined)
    client.setQueryData<BuildStates>(['builds', workspace, repository], none)
  }
  return { states, error, retry: () => setError(undefined), forget }
}
