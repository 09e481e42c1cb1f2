import type { PromisedConnect } from '../../../src/bridge/core.ts'

export async function loadName(
  { request }: PromisedConnect,
  show: (text: string) => void,
): Promise<void> {
  const user = await request('/2.0/user')
  show(String(Reflect.get(Object(user), 'display_name')))
}
