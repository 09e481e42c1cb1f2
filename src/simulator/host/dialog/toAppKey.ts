import type { OpenConnectDialog } from './ConnectDialogRequest.ts'

/** Whose dialog it is. */
export function toAppKey({ request: { page } }: OpenConnectDialog): string {
  return 'module' in page ? page.module.app_key : page.appKey
}
