import { expect, test, vi } from 'vitest'
import { createTokenWorld } from '../testing/createTokenWorld.ts'
import { hostSettings } from '../testing/hostSettings.ts'
import { createAccessAnswers } from './createAccessAnswers.ts'

async function createWorld(isKnownAfterReload = false) {
  const settings = { ...hostSettings, denial_known_after_reload: isKnownAfterReload }
  const world = await createTokenWorld({ settings })
  const storeDenial = vi.fn<(clientId: string) => Promise<void>>().mockResolvedValue()
  const answers = createAccessAnswers({
    api: { settings: async () => settings, storeDenial },
    modules: world.modules,
    accessRequests: world.accessRequests,
    flags: world.flags,
  })
  const ask = async () => {
    const answer = world.request()
    const request = await vi.waitFor(() => {
      const [first] = world.accessRequests.open.getState()
      if (!first) throw new Error('Nobody asks.')
      return first
    })
    return { answer, request }
  }
  return { ...world, answers, ask, storeDenial }
}

test('Allow answers the waiting calls', async () => {
  const { answers, ask } = await createWorld()
  const { answer, request } = await ask()
  answers.allow(request)
  await expect(answer).resolves.toMatchObject({ token: { access_token: 'new' } })
})

test('Deny stores the denial once and says so', async () => {
  const { answers, ask, storeDenial, flagTitles } = await createWorld()
  const { answer, request } = await ask()
  answers.deny(request)
  await answer
  expect(storeDenial).toHaveBeenCalledExactlyOnceWith('client')
  expect(flagTitles()).toEqual(['Access denied'])
})

test('Deny answers the app before the denial is stored', async () => {
  const { answers, ask, storeDenial } = await createWorld()
  storeDenial.mockReturnValue(new Promise(() => undefined))
  const { answer, request } = await ask()
  answers.deny(request)
  await expect(answer).resolves.toMatchObject({ error: { code: 'USER_DENIED_ACCESS' } })
})

test('after Deny the page knows', async () => {
  const { answers, ask, request: requestToken } = await createWorld()
  const { answer, request } = await ask()
  answers.deny(request)
  await answer
  await expect(requestToken()).resolves.toMatchObject({
    error: { code: 'USER_ALREADY_DENIED_ACCESS' },
  })
})

test('denial_known_after_reload: after Deny the open page asks again', async () => {
  const { answers, ask, accessRequests } = await createWorld(true)
  const { answer, request } = await ask()
  answers.deny(request)
  await answer
  await ask()
  expect(accessRequests.open.getState()).toMatchObject([{ id: 2 }])
})

test('a denial that was not stored is forgotten', async () => {
  const { answers, ask, accessRequests, storeDenial } = await createWorld()
  storeDenial.mockRejectedValue(new Error('no'))
  const { answer, request } = await ask()
  answers.deny(request)
  await answer
  await ask()
  expect(accessRequests.open.getState()).toMatchObject([{ id: 2 }])
})
