import { useBridgeQuery } from '../../../src/bridge/react.ts'

export function Name() {
  const user = useBridgeQuery({ path: '/2.0/user', parse: readName })
  if (user.isPending) return <p>Loading</p>
  if (user.isError) return <p>{user.error.message}</p>
  return <p>{user.data}</p>
}

function readName(user: unknown): string {
  const name: unknown = Reflect.get(Object(user), 'display_name')
  if (typeof name !== 'string') throw new TypeError('A user has a name.')
  return name
}
