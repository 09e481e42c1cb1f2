import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { expectTypeOf, test } from 'vitest'
import { createTestBridge } from '../../testing/createTestBridge.ts'
import type { BridgeError } from '../core/BridgeError.ts'
import { bridgeInfiniteQueryOptions } from './bridgeInfiniteQueryOptions.ts'
import { bridgeQueryOptions } from './bridgeQueryOptions.ts'
import type { BridgeInfiniteQueryParameters } from './toBridgeInfiniteQuery.ts'
import type { BridgeQueryParameters } from './toBridgeQuery.ts'
import type { BridgeMutationParameters } from './useBridgeMutation.ts'
import { useBridgeInfiniteQuery } from './useBridgeInfiniteQuery.ts'
import { useBridgeMutation } from './useBridgeMutation.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'
import type { useConnectRequest } from './useConnectRequest.ts'

interface User {
  name: string
}

const parse = (answer: unknown): User => ({ name: String(answer) })
const read = { path: '/2.0/user', parse }

test('useBridgeQuery is typed from parse', () => {
  const useSubject = () => useBridgeQuery(read)
  const usePart = () => useBridgeQuery(read, { select: ({ name }) => name.length })

  expectTypeOf<ReturnType<typeof useSubject>['data']>().toEqualTypeOf<User | undefined>()
  expectTypeOf<ReturnType<typeof useSubject>['error']>().toEqualTypeOf<BridgeError | null>()
  expectTypeOf<ReturnType<typeof usePart>['data']>().toEqualTypeOf<number | undefined>()
})

test('useBridgeInfiniteQuery gives items', () => {
  const useSubject = () => useBridgeInfiniteQuery(read)

  expectTypeOf<ReturnType<typeof useSubject>['data']>().toEqualTypeOf<User[] | undefined>()
  expectTypeOf<ReturnType<typeof useSubject>['error']>().toEqualTypeOf<BridgeError | null>()
})

test('useBridgeMutation is typed from parse and from its variables', () => {
  const useSubject = () => useBridgeMutation((id: number) => ({ ...read, path: `/2.0/${id}` }))

  expectTypeOf<ReturnType<typeof useSubject>['data']>().toEqualTypeOf<User | undefined>()
  expectTypeOf<ReturnType<typeof useSubject>['error']>().toEqualTypeOf<BridgeError | null>()
  expectTypeOf<ReturnType<typeof useSubject>['variables']>().toEqualTypeOf<number | undefined>()
})

test('options are typed for the hooks of TanStack Query', () => {
  const { bridge } = createTestBridge()
  const useRead = () => useQuery(bridgeQueryOptions(bridge, read))
  const useSuspended = () => useSuspenseQuery(bridgeQueryOptions(bridge, read))
  const useList = () => useInfiniteQuery(bridgeInfiniteQueryOptions(bridge, read))

  expectTypeOf<ReturnType<typeof useRead>['data']>().toEqualTypeOf<User | undefined>()
  expectTypeOf<ReturnType<typeof useRead>['error']>().toEqualTypeOf<BridgeError | null>()
  expectTypeOf<ReturnType<typeof useSuspended>['data']>().toEqualTypeOf<User>()
  expectTypeOf<ReturnType<typeof useList>['data']>().toEqualTypeOf<User[] | undefined>()
})

test('a query, a list and a write need a parse', () => {
  interface Bare {
    path: string
  }

  expectTypeOf<Bare>().not.toExtend<BridgeQueryParameters<unknown>>()
  expectTypeOf<Bare>().not.toExtend<BridgeInfiniteQueryParameters<unknown>>()
  expectTypeOf<Bare>().not.toExtend<BridgeMutationParameters<unknown>>()
})

test('a promise without parse is unknown, never any', () => {
  type Request = ReturnType<typeof useConnectRequest>['request']
  const bare = (request: Request) => request({ path: '/2.0/user' })
  const parsed = (request: Request) => request(read)

  expectTypeOf<ReturnType<typeof bare>>().resolves.toBeUnknown()
  expectTypeOf<ReturnType<typeof parsed>>().resolves.toEqualTypeOf<User>()
})
