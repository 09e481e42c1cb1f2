import type { AppRecord, World } from '../world/World.ts'

const elsewhere = 'https://old-address.example/'

/** Where the frames of an app's consumer must be. The quirk `callback_is_wrong` moves it elsewhere. */
export function toCallbackUrl({ settings }: World, { callbackUrl }: AppRecord): string {
  return settings.callback_is_wrong ? elsewhere : callbackUrl
}
