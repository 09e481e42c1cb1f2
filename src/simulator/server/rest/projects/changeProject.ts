import * as v from 'valibot'
import type { Simulation } from '../../Simulation.ts'
import type { ProjectRecord } from '../../world/ProjectRecord.ts'
import type { WorkspaceRecord } from '../../world/World.ts'
import { RestError } from '../RestError.ts'
import { newProjectSchema, type ProjectChange } from './projectSchemas.ts'

/**
 * A new project; private, if nothing is said (ours).
 * @throws {RestError} 400 without a key and a name, or with a key that is taken
 */
export function createProject(
  { world, createId, now }: Simulation,
  workspace: WorkspaceRecord,
  change: ProjectChange,
): ProjectRecord {
  const { success, output, issues } = v.safeParse(newProjectSchema, change)
  if (!success) {
    const fields = { [v.getDotPath(issues[0]) ?? 'name']: [issues[0].message] }
    throw new RestError(400, 'Bad request', { fields })
  }
  requireFreeKey(listProjects(world.projects, workspace), output.key)
  const createdOn = new Date(now()).toISOString()
  const project: ProjectRecord = {
    uuid: `{${createId()}}`,
    key: output.key,
    name: output.name,
    description: output.description ?? '',
    isPrivate: output.is_private ?? true,
    workspace: workspace.uuid,
    createdOn,
    updatedOn: createdOn,
  }
  world.projects = [...world.projects, project]
  return project
}

/**
 * Change a project, or make one under a key that is free
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-projects).
 *
 * @param name key or uuid
 * @throws {RestError} 400 for a key that is taken, or to hide a project of public repositories
 */
export function updateProject(
  simulation: Simulation,
  workspace: WorkspaceRecord,
  name: string,
  { key, name: title, description, is_private: isPrivate }: ProjectChange,
): { project: ProjectRecord; isNew: boolean } {
  const { world, now } = simulation
  const own = listProjects(world.projects, workspace)
  const project = own.find((one) => [one.key, one.uuid].includes(name))
  if (!project) {
    const fields = { key: name, name: title, description, is_private: isPrivate }
    const given = Object.entries(fields).filter(([, value]) => value !== undefined)
    const change: ProjectChange = Object.fromEntries(given)
    return { project: createProject(simulation, workspace, change), isNew: true }
  }
  if (key !== undefined && key !== project.key) requireFreeKey(own, key)
  const hasPublic = world.repositories.some((one) => one.project === project && !one.isPrivate)
  if (isPrivate === true && hasPublic) {
    throw new RestError(400, 'A private project cannot hold public repositories.')
  }
  project.key = key ?? project.key
  project.name = title ?? project.name
  project.description = description ?? project.description
  project.isPrivate = isPrivate ?? project.isPrivate
  project.updatedOn = new Date(now()).toISOString()
  return { project, isNew: false }
}

function listProjects(projects: readonly ProjectRecord[], { uuid }: WorkspaceRecord) {
  return projects.filter(({ workspace }) => workspace === uuid)
}

function requireFreeKey(projects: readonly ProjectRecord[], key: string): void {
  if (!projects.some((one) => one.key.toLowerCase() === key.toLowerCase())) return
  const fields = { key: [`A project of this workspace has the key ${key}.`] }
  throw new RestError(400, 'Bad request', { fields })
}
