import { useState } from 'react'
import type { BridgeError } from '../../src/bridge/core.ts'
import { useConnectRequest } from '../../src/bridge/react.ts'

export function Greeting() {
  const { request } = useConnectRequest()
  const [text, setText] = useState('Who am I?')
  const greet = () =>
    request({ path: '/2.0/user', parse: readName })
      .then((name) => setText(`Hello, ${name}`))
      .catch((error: BridgeError) => setText(error.message))

  return <button onClick={() => void greet()}>{text}</button>
}

function readName(user: unknown): string {
  const isUser = typeof user === 'object' && user !== null && 'display_name' in user
  if (!isUser) throw new TypeError('This is no user.')
  return String(user.display_name)
}
