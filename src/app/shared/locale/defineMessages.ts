import type { MessageDescriptor } from 'react-intl'

/**
 * Messages that the build compiles and FormatJS extracts: both go by this function's name. Unlike
 * react-intl's own it does not ask for a type of each message's values; tests render them all.
 */
export function defineMessages<name extends string>(
  messages: Record<name, MessageDescriptor>,
): Record<name, MessageDescriptor> {
  return messages
}
