import {
  useMutation,
  useQueryClient,
  type UseMutationOptions,
  type UseMutationResult,
} from '@tanstack/react-query'
import type { BridgeError } from '../core/BridgeError.ts'
import type { ParsedRequestParameters } from '../core/BridgeRequestParameters.ts'
import { changeAnswers, type OptimisticChange } from './changeAnswers.ts'
import { useBridge } from './useBridge.ts'
import { useCaller } from './useCaller.ts'

/** A write. */
export interface BridgeMutationParameters<value> extends Omit<
  ParsedRequestParameters<value>,
  'signal'
> {
  /** Which of the two calls. Default: `request`. */
  kind?: 'request' | 'proxyRequest'
}

/** What of TanStack Query's options a caller may set, and how the write shows before its answer. */
export interface UseBridgeMutationOptions<value, variables, context> extends Pick<
  UseMutationOptions<value, BridgeError, variables, context>,
  'onMutate' | 'onSuccess' | 'onError' | 'onSettled' | 'scope'
> {
  /**
   * Reads that show the write at once. A write that fails takes back its own change, and no other
   * one's; when all are answered, the reads are made again. With `scope`, a write that waits for its
   * turn shows when its turn has come. `optimisticChange` makes a typed one. Default: none.
   */
  optimistic?: (variables: variables) => readonly OptimisticChange[]
}

/**
 * Write through the bridge. Never sent again by itself, whatever the client's defaults: after a
 * timeout or a lost token the write may have been carried out. A `TIMEOUT` says just that, so what is
 * in `optimistic` is read again.
 *
 * @param toRequest Makes the call out of the mutation's variables.
 * @throws {Error} without a provider.
 */
export function useBridgeMutation<value, variables = void, context = unknown>(
  toRequest: (variables: variables) => BridgeMutationParameters<value>,
  { optimistic, ...options }: UseBridgeMutationOptions<value, variables, context> = {},
): UseMutationResult<value, BridgeError, variables, context> {
  const bridge = useBridge()
  const client = useQueryClient()
  const caller = useCaller(undefined)
  return useMutation<value, BridgeError, variables, context>({
    ...options,
    mutationFn: async (variables) => {
      const { kind = 'request', ...parameters } = toRequest(variables)
      const changes = changeAnswers(client, bridge, optimistic?.(variables) ?? [])
      try {
        const value = await bridge[kind]({ caller, ...parameters })
        changes.keep()
        return value
      } catch (error) {
        changes.undo()
        throw error
      }
    },
    retry: false,
    networkMode: 'always',
  })
}
