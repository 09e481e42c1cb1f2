import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import { announce } from '../../webhooks/announce.ts'
import type { ProjectRecord } from '../../world/ProjectRecord.ts'
import type { WorkspaceRecord } from '../../world/World.ts'
import { readJson } from '../../readJson.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { findVisibleWorkspace } from '../findVisibleWorkspace.ts'
import { paginate } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import type { Viewer } from '../Viewer.ts'
import { requireWorkspaceAdmin } from '../workspaces/requireWorkspaceAdmin.ts'
import { createProject, updateProject } from './changeProject.ts'
import { findProject } from './findProject.ts'
import { newProjectSchema, projectChangeSchema } from './projectSchemas.ts'
import { toProject } from './toProject.ts'

const path = '/workspaces/:workspace/projects'

/** The projects of a workspace: its members read them, and its admins change them. */
export function addProjectRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation
  const view = (workspace: WorkspaceRecord, project: ProjectRecord) =>
    toProject(origin, simulation.world, workspace, project)
  const toLocation = ({ slug }: WorkspaceRecord, { key }: ProjectRecord) => ({
    Location: `${origin}/2.0/workspaces/${slug}/projects/${key}`,
  })

  routes.get(path, (context) => {
    const { viewer } = context.var
    const name = context.req.param('workspace')
    const workspace = findVisibleWorkspace(simulation.world, viewer, name)
    const values = simulation.world.projects
      .filter((project) => project.workspace === workspace.uuid)
      .filter((project) => isShown(viewer, workspace, project))
      .map((project) => view(workspace, project))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.post(path, async (context) => {
    const workspace = requireWorkspaceAdmin(simulation, context)
    const fields = await readJson(context.req.raw, newProjectSchema)
    const project = createProject(simulation, workspace, fields)
    return context.json(view(workspace, project), 201, toLocation(workspace, project))
  })

  routes.get(`${path}/:project`, (context) => {
    const { viewer } = context.var
    const { workspace: name, project: key } = context.req.param()
    const workspace = findVisibleWorkspace(simulation.world, viewer, name)
    const project = findProject(simulation.world, workspace, key)
    if (!isShown(viewer, workspace, project)) throw new RestError(403, 'Forbidden')
    return context.json(view(workspace, project))
  })

  routes.put(`${path}/:project`, async (context) => {
    const workspace = requireWorkspaceAdmin(simulation, context)
    const change = await readJson(context.req.raw, projectChangeSchema)
    const name = context.req.param('project')
    const { project, isNew } = updateProject(simulation, workspace, name, change)
    const headers = toLocation(workspace, project)
    const shown = view(workspace, project)
    if (!isNew) {
      const actor = context.var.viewer.user
      const event = 'project:updated'
      announce(simulation, { event, actor, workspace, data: { project: shown } })
    }
    return context.json(shown, isNew ? 201 : 200, headers)
  })

  routes.delete(`${path}/:project`, (context) => {
    const { world } = simulation
    const workspace = requireWorkspaceAdmin(simulation, context)
    const project = findProject(world, workspace, context.req.param('project'))
    if (world.repositories.some((repository) => repository.project === project)) {
      throw new RestError(403, 'A project that still holds repositories cannot be deleted.')
    }
    world.projects = world.projects.filter((one) => one !== project)
    return context.body(null, 204)
  })
}

/** Private projects are for those who belong to the workspace. */
function isShown(
  { user, principal }: Viewer,
  workspace: WorkspaceRecord,
  { isPrivate }: ProjectRecord,
): boolean {
  if (!isPrivate || principal === workspace) return true
  return user !== undefined && workspace.members.includes(user.uuid)
}
