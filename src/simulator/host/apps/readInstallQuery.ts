import type { InstallQuery } from '../api/createAppsApi.ts'

/**
 * What an installation URL asks for. Of a name that stands there twice the first counts, so that the
 * app that is shown is the app that is installed.
 */
export function readInstallQuery(search: string): InstallQuery {
  const query = new URLSearchParams(search)
  const key = query.get('addon_key')
  const descriptor = query.get('descriptor_uri')
  const redirect = query.get('redirect_uri')
  return {
    ...(key !== null && { addon_key: key }),
    ...(descriptor !== null && { descriptor_uri: descriptor }),
    ...(redirect !== null && { redirect_uri: redirect }),
  }
}
