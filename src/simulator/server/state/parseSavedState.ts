import * as v from 'valibot'
import { isScenarioName } from '../control/isScenarioName.ts'
import { settingsSchema } from '../control/settingsSchema.ts'
import { descriptorSchema } from '../descriptor/descriptorSchema.ts'
import type { SavedState } from './SavedState.ts'

/** A state, or in a sentence why it is none. */
export type ParsedState = { state: SavedState } | { problem: string }

const text = v.pipe(v.string(), v.minLength(1))
const uuid = v.nullable(text)

const appSchema = v.object({
  id: text,
  kind: v.picklist(['shared', 'personal', 'classic']),
  descriptor: descriptorSchema,
  descriptorUrl: v.exactOptional(v.string()),
  clientId: text,
  clientSecret: text,
  callbackUrl: v.string(),
  owner: text,
  workspace: text,
})

const consumerSchema = v.object({
  id: v.pipe(text, v.startsWith('consumer:')),
  key: text,
  secret: text,
  name: text,
  description: v.string(),
  url: v.string(),
  callbackUrl: v.string(),
  scopes: v.array(v.string()),
  isPrivate: v.boolean(),
  workspace: text,
  owner: text,
})

const labsSchema = v.object({
  explicit_authorization: v.boolean(),
  explicit_authorization_for_vendors: v.boolean(),
})

const stateSchema: v.GenericSchema<unknown, SavedState> = v.object({
  version: v.literal(1),
  seed: v.picklist(['small', 'large']),
  scenario: v.pipe(v.string(), v.guard(isScenarioName)),
  clockOffsetMs: v.pipe(v.number(), v.finite()),
  firstUser: uuid,
  settings: settingsSchema,
  apps: v.array(appSchema),
  consumers: v.exactOptional(v.array(consumerSchema)),
  installations: v.array(
    v.object({
      app: text,
      workspace: text,
      installedBy: text,
      installedOn: text,
      isEnabled: v.boolean(),
      clientKey: text,
    }),
  ),
  connections: v.array(
    v.object({
      name: text,
      clientKey: text,
      sharedSecret: text,
      acceptedSecret: v.exactOptional(text),
    }),
  ),
  developmentWorkspaces: v.array(text),
  consents: v.array(
    v.object({
      id: text,
      user: text,
      app: text,
      decision: v.picklist(['approved', 'denied']),
      scopes: v.array(v.string()),
      decidedOn: text,
    }),
  ),
  features: v.record(text, labsSchema),
  sessions: v.record(text, uuid),
})

const versionSchema = v.object({ version: v.number() })

/** Check the text of a saved state. Fields that are unknown are left out. */
export function parseSavedState(json: string): ParsedState {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { problem: 'It is not JSON, or only a part of it.' }
  }
  const version = v.safeParse(versionSchema, value)
  if (!version.success) return { problem: 'It is no state of a simulator.' }
  if (version.output.version > 1) return { problem: 'It was written by a newer simulator.' }
  const result = v.safeParse(stateSchema, value)
  if (result.success) return { state: result.output }
  const [issue] = result.issues
  return { problem: `${v.getDotPath(issue) ?? 'The state'}: ${issue.message}` }
}
