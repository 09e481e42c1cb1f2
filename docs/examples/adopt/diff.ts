import { encodePath, type Bridge } from '../../../src/bridge/core.ts'

export async function loadDiff(bridge: Bridge, repository: string, id: number): Promise<string> {
  return bridge.request({
    path: encodePath`/2.0/repositories/acme/${repository}/pullrequests/${id}/diff`,
    responseType: 'text',
    parse: String,
  })
}
