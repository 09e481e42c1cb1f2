import { acme, lindqvist, orbit, personal } from './people.ts'
import type { ProjectRecord } from './ProjectRecord.ts'
import type { WorkspaceRecord } from './World.ts'

/** The seed's projects; each is a record of its own in each simulator, as they can be changed. */
export function createProjects() {
  return {
    shop: project('51', acme, 'SHOP', 'Shop', 'All that customers see.', false),
    logistics: project('52', acme, 'LOG', 'Logistics', 'From the dock to the door.'),
    satellites: project('53', orbit, 'SAT', 'Satellites', 'What is up there.'),
    personal: project('54', personal, 'ANA', 'Ana', ''),
    apps: project('55', lindqvist, 'APPS', 'Apps', 'What Lindqvist Software sells.'),
  }
}

function project(
  number: string,
  { uuid: workspace, createdOn }: WorkspaceRecord,
  key: string,
  name: string,
  description: string,
  isPrivate = true,
): ProjectRecord {
  const uuid = `{9407ec70-0000-4000-8000-0000000000${number}}`
  const times = { createdOn, updatedOn: createdOn }
  return { uuid, key, name, description, isPrivate, workspace, ...times }
}
