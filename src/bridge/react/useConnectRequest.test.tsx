import { screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { expect, test } from 'vitest'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { settle } from '../../testing/settle.ts'
import { useConnectRequest } from './useConnectRequest.ts'

function Caller({ onRender }: { onRender?: () => void }) {
  onRender?.()
  const { request, proxyRequest } = useConnectRequest()
  const [answers, setAnswers] = useState('')
  useEffect(() => {
    const reads = [request({ path: '/2.0/user' }), proxyRequest({ path: '/policy' })]
    void Promise.all(reads).then((values) => setAnswers(JSON.stringify(values)))
  }, [request, proxyRequest])
  return <p role="status">{answers}</p>
}

test('default', async () => {
  const { host } = renderWithBridge(<Caller />, { host: { decision: 'approved' } })
  await settle()
  expect(screen.getByRole('status')).toHaveTextContent('[{"path":"/2.0/user"},{"path":"/policy"}]')
  expect(host.calls.map(({ kind }) => kind)).toContain('proxyRequest')
})

test('behavior: the functions stay the same from render to render', async () => {
  let renders = 0
  renderWithBridge(<Caller onRender={() => (renders += 1)} />, { host: { decision: 'approved' } })
  await settle()
  // Twice each in strict mode: the first render, and the one with the answers.
  expect(renders).toBeLessThanOrEqual(6)
})
