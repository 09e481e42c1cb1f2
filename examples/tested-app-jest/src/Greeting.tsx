import { useBridgeQuery } from 'assent-bitbucket/react'

export function Greeting() {
  const user = useBridgeQuery({ path: '/2.0/user', parse: readName })
  if (user.isPending) return <p>Loading</p>
  if (user.isError) return <p role="alert">{user.error.code}</p>
  return <p>Hello {user.data}</p>
}

export function readName(answer: unknown): string {
  const name: unknown = Reflect.get(Object(answer), 'display_name')
  if (typeof name !== 'string') throw new TypeError('A user has a name.')
  return name
}
