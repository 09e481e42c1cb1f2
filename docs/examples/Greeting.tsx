import { useState } from 'react'
import { isBridgeError, useConnectRequest } from '../../src/bridge/index.ts'

export function Greeting() {
  const { request } = useConnectRequest()
  const [text, setText] = useState('')

  async function greet() {
    try {
      const user = await request({ path: '/2.0/user', parse: parseName })
      setText(`Hello, ${user}`)
    } catch (error) {
      if (isBridgeError(error)) setText(error.message)
    }
  }
  return <button onClick={() => void greet()}>{text || 'Who am I?'}</button>
}

function parseName(answer: unknown): string {
  const isUser = typeof answer === 'object' && answer !== null && 'display_name' in answer
  if (!isUser) throw new TypeError('no user')
  return String(answer.display_name)
}
