import type { RepositoryRecord } from '../../world/RepositoryRecord.ts'
import type { World } from '../../world/World.ts'

/** Take a repository away with all that hangs on it. Its forks stay, as forks of nothing. */
export function removeRepository(world: World, repository: RepositoryRecord): void {
  world.repositories = world.repositories.filter((other) => other !== repository)
  world.hooks = world.hooks.filter(({ subject }) => subject !== repository.uuid)
  world.properties = world.properties.filter(
    ({ subject }) => !subject.split(' ').includes(repository.uuid),
  )
  for (const fork of world.repositories) {
    if (fork.parent?.repository === repository) fork.parent = null
  }
}
