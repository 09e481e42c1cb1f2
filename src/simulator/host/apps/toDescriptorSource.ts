import type { DescriptorSource } from '../../../contract/HostApps.ts'
import { InputError } from './InputError.ts'

/** What a user has typed into the fields for a descriptor. */
export interface DescriptorInput {
  from: 'url' | 'text'
  url: string
  /** JSON. */
  text: string
}

/**
 * What goes to the server.
 * @throws {InputError} when something has to be typed first
 */
export function toDescriptorSource({ from, url, text }: DescriptorInput): DescriptorSource {
  if (from === 'url') {
    if (url.trim() === '') throw new InputError('Enter the address of a descriptor.')
    return { descriptor_url: url.trim() }
  }
  if (text.trim() === '') throw new InputError('Paste the JSON of a descriptor.')
  try {
    const descriptor: unknown = JSON.parse(text)
    return { descriptor }
  } catch (cause) {
    const reason = cause instanceof Error ? ` (${cause.message})` : ''
    throw new InputError(`The text is not JSON${reason}.`, { cause })
  }
}
