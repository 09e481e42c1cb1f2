import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createHostCaller } from '../../api/createHostCaller.ts'
import { createFakeSend, type FakeRoute } from '../../testing/createFakeSend.ts'
import { createRecordingApi } from './createRecordingApi.ts'
import { RecordingSection } from './RecordingSection.tsx'

const empty = { on: false, calls: 0, events: 0, is_cut: false }
const replaying = { missing: 'fail', total: 8, answered: 3, missed: ['GET /2.0/user'] }
const nothing = () => null

function show(routes: Record<string, FakeRoute> = {}) {
  const fake = createFakeSend({
    'GET /__simulator/recording/status': () => empty,
    'GET /__simulator/replay': nothing,
    ...routes,
  })
  const saveFile = vi.fn<(name: string, text: string) => void>()
  const api = createRecordingApi(createHostCaller(fake.send))
  render(<RecordingSection api={api} saveFile={saveFile} />)
  return { ...fake, saveFile, user: userEvent.setup() }
}

const button = (name: string) => screen.findByRole('button', { name })

test('default: nothing is recorded yet', async () => {
  show()
  expect(await screen.findByText('Nothing is recorded.')).toBeVisible()
  expect(await button('Save as a file')).toBeDisabled()
})

test('behavior: a recording begins, and says how much is in it', async () => {
  const { user, sent, routes } = show()
  const on = { on: true, calls: 2, events: 5, is_cut: false }
  routes['POST /__simulator/recording'] = () => on
  await button('Start recording')
  routes['GET /__simulator/recording/status'] = () => on
  await user.click(await button('Start recording'))
  expect(await screen.findByText('Recording: 2 calls, 5 events.')).toBeVisible()
  expect(await button('Stop recording')).toBeVisible()
  expect(sent).toContain('POST /__simulator/recording {"on":true}')
})

test('behavior: a recording that is full says so', async () => {
  show({ 'GET /__simulator/recording/status': () => ({ ...empty, calls: 2_000, is_cut: true }) })
  expect(await screen.findByText(/It is full: what came later is not in it\./)).toBeVisible()
})

test('behavior: it is saved as a file', async () => {
  const { user, saveFile } = show({
    'GET /__simulator/recording/status': () => ({ ...empty, calls: 1 }),
    'GET /__simulator/recording': () => ({ version: 1 }),
  })
  await user.click(await button('Save as a file'))
  await vi.waitFor(() =>
    expect(saveFile).toHaveBeenCalledExactlyOnceWith('assent-recording.json', '{"version":1}'),
  )
})

test('behavior: a file is replayed', async () => {
  const { user, sent, routes } = show()
  routes['POST /__simulator/replay?missing=pass'] = () => replaying
  await user.click(await screen.findByLabelText(/Let the simulator answer/))
  routes['GET /__simulator/replay'] = () => replaying
  const file = new File(['{"version":1}'], 'recording.json', { type: 'application/json' })
  await user.upload(screen.getByLabelText('Replay a recording'), file)
  expect(await screen.findByText('Replaying: 3 of 8 calls answered, 1 not found.')).toBeVisible()
  expect(sent).toContain('POST /__simulator/replay?missing=pass {"version":1}')
  expect(screen.getByText('The recording is replayed.')).toBeVisible()
})

test('behavior: calls that were not found are named, and the replay is ended', async () => {
  const { user, sent, routes } = show({ 'GET /__simulator/replay': () => replaying })
  const list = await screen.findByRole('list', { name: 'Calls that were not found' })
  expect(list).toHaveTextContent('GET /2.0/user')
  routes['DELETE /__simulator/replay'] = () => new Response(null, { status: 204 })
  routes['GET /__simulator/replay'] = nothing
  await user.click(await button('Stop replay'))
  expect(await screen.findByLabelText('Replay a recording')).toBeVisible()
  expect(sent).toContain('DELETE /__simulator/replay')
})

test.each([
  ['no JSON', '{', undefined, 'That file holds no JSON. Choose a saved recording.'],
  [
    'another version',
    '{}',
    () =>
      Response.json(
        { error: { message: 'version: Recorded by another version.' } },
        { status: 400 },
      ),
    'version: Recorded by another version.',
  ],
  [
    'nothing that arrives',
    '{}',
    () => new TypeError('offline'),
    'The simulator did not answer. Check that it is running, then try again.',
  ],
] satisfies [string, string, FakeRoute | undefined, string][])(
  'behavior: a file with %s is refused in words',
  async (_title, text, route, words) => {
    const { user, routes } = show()
    if (route) routes['POST /__simulator/replay?missing=fail'] = route
    const file = new File([text], 'recording.json', { type: 'application/json' })
    await user.upload(await screen.findByLabelText('Replay a recording'), file)
    await vi.waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words))
  },
)

test('behavior: when the simulator is away, it is tried again', async () => {
  const { user, routes } = show({ 'GET /__simulator/recording/status': () => new TypeError('x') })
  await screen.findByText('The recording could not be loaded')
  routes['GET /__simulator/recording/status'] = () => empty
  await user.click(await button('Try again'))
  expect(await screen.findByText('Nothing is recorded.')).toBeVisible()
})

test('behavior: a file that is too large is not sent', async () => {
  const { user, sent } = show()
  const file = new File(['{}'], 'recording.json', { type: 'application/json' })
  Object.defineProperty(file, 'size', { value: 33_554_433 })
  await user.upload(await screen.findByLabelText('Replay a recording'), file)
  const words = 'That file is too large. A recording has at most 32 MB.'
  await vi.waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words))
  expect(sent.filter((line) => line.startsWith('POST'))).toEqual([])
})
