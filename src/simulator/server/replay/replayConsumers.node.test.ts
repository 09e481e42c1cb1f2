import { expect, test } from 'vitest'
import { callRest } from '../testing/callRest.ts'
import { createOAuthWorld, privateConsumer } from '../testing/createOAuthWorld.ts'

async function open(era: string) {
  const { server, control, ask, getTokens } = await createOAuthWorld({ era })
  /** A user grants a client access, and another client comes for itself. */
  async function play() {
    const granted = await getTokens()
    const own = await (await ask({ grant_type: 'client_credentials' }, privateConsumer)).json()
    const all = [granted, own].map(async ({ access_token: token }) => {
      const response = await callRest(server, '/2.0/user', { token })
      return { status: response.status, text: await response.text() }
    })
    return Promise.all(all)
  }
  return { control, play }
}

test.each(['2022', '2026'])('default: what consumers did in %s plays again', async (era) => {
  const first = await open(era)
  await first.control.send('POST', 'recording', { on: true })
  const answers = await first.play()
  const recording = await (await first.control.send('GET', 'recording')).json()
  const second = await open(era)

  await second.control.send('POST', 'replay', recording)

  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(await second.play()).toEqual(answers)
  expect((await (await second.control.send('GET', 'replay')).json()).missed).toEqual([])
})
