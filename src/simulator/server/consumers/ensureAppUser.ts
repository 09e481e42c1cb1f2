import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import type { ConsumerRecord } from './ConsumerRecord.ts'

/** The user of kind `app_user` as whom a consumer acts for itself. They stay when it is deleted. */
export function ensureAppUser(
  { world, createId, now }: Simulation,
  { id, key, name }: ConsumerRecord,
): UserRecord {
  const known = world.users.find(({ consumer }) => consumer === id)
  if (known) return known
  const uuid = createId()
  const user: UserRecord = {
    uuid: `{${uuid}}`,
    accountId: `712020:${uuid}`,
    displayName: name,
    nickname: key,
    emails: [],
    createdOn: new Date(now()).toISOString(),
    role: 'A consumer that acts for itself',
    consumer: id,
  }
  world.users = [...world.users, user]
  return user
}
