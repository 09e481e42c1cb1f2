import type { AtlassianConnect } from '../../../src/bridge/core.ts'

export function loadName(AP: AtlassianConnect, show: (text: string) => void): void {
  AP.request?.('/2.0/user', {
    success: (user) => show(String(Reflect.get(Object(user), 'display_name'))),
  })
}
