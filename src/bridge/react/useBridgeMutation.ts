import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query'
import type { BridgeError } from '../core/BridgeError.ts'
import type { ParsedRequestParameters } from '../core/BridgeRequestParameters.ts'
import { useBridge } from './useBridge.ts'

/** A write. */
export interface BridgeMutationParameters<value> extends Omit<
  ParsedRequestParameters<value>,
  'signal'
> {
  /** Which of the two calls. Default: `request`. */
  kind?: 'request' | 'proxyRequest'
}

/** What of TanStack Query's options a caller may set. */
export type UseBridgeMutationOptions<value, variables, context> = Pick<
  UseMutationOptions<value, BridgeError, variables, context>,
  'onMutate' | 'onSuccess' | 'onError' | 'onSettled' | 'scope'
>

/**
 * Write through the bridge. Never sent again by itself, whatever the client's defaults: after a
 * timeout or a lost token the write may have been carried out.
 *
 * @param toRequest Makes the call out of the mutation's variables.
 * @throws {Error} without a provider.
 */
export function useBridgeMutation<value, variables = void, context = unknown>(
  toRequest: (variables: variables) => BridgeMutationParameters<value>,
  options: UseBridgeMutationOptions<value, variables, context> = {},
): UseMutationResult<value, BridgeError, variables, context> {
  const bridge = useBridge()
  return useMutation<value, BridgeError, variables, context>({
    ...options,
    mutationFn: (variables) => {
      const { kind = 'request', ...parameters } = toRequest(variables)
      return bridge[kind](parameters)
    },
    retry: false,
    networkMode: 'always',
  })
}
