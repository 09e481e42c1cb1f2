import * as v from 'valibot'
import { labsFeaturesSchema } from '../consent/createAccountRoutes.ts'
import { scopeCatalog } from '../scopes/scopeCatalog.ts'
import type { ScenarioName } from '../ScenarioName.ts'
import { faultRulesSchema } from './addFaultRoutes.ts'
import { isScenarioName } from './isScenarioName.ts'
import type { LinkedState } from './LinkedState.ts'
import { settingsSchema } from './settingsSchema.ts'

const name = v.pipe(v.string(), v.maxLength(128))
const scopes = v.pipe(
  v.array(v.picklist(scopeCatalog.map((scope) => scope.name))),
  v.maxLength(scopeCatalog.length),
)
const yearMs = 31_536_000_000

/** What a link may hold. The limits are ours. */
export const linkedStateSchema: v.GenericSchema<unknown, LinkedState> = v.strictObject({
  version: v.literal(1),
  scenario: v.custom<ScenarioName>(
    (value) => typeof value === 'string' && isScenarioName(value),
    'There is no such start state.',
  ),
  seed: v.picklist(['small', 'large']),
  settings: settingsSchema,
  faults: faultRulesSchema,
  labs: v.pipe(v.record(name, labsFeaturesSchema), v.maxEntries(100)),
  apps: v.pipe(
    v.array(
      v.strictObject({
        key: name,
        kind: v.picklist(['shared', 'personal', 'classic']),
        workspace: name,
        scopes: v.nullable(scopes),
        installations: v.pipe(
          v.array(v.strictObject({ workspace: name, isEnabled: v.boolean() })),
          v.maxLength(20),
        ),
      }),
    ),
    v.maxLength(50),
  ),
  developmentWorkspaces: v.pipe(v.array(name), v.maxLength(50)),
  decisions: v.pipe(
    v.array(
      v.strictObject({
        user: name,
        app: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(49)),
        decision: v.picklist(['approved', 'denied']),
        scopes,
        decidedOn: v.pipe(v.string(), v.isoTimestamp()),
      }),
    ),
    v.maxLength(200),
  ),
  user: v.nullable(name),
  clockOffsetMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10 * yearMs)),
  page: v.pipe(v.string(), v.maxLength(500), v.check(isHostPage, 'It must be the path of a page.')),
})

/** Whether a text is the path of a page, and neither leads elsewhere nor to a switch. */
function isHostPage(path: string): boolean {
  const origin = 'http://localhost'
  if (!path.startsWith('/') || !URL.canParse(path, origin)) return false
  const url = new URL(path, origin)
  return url.origin === origin && !/^\/(?:__simulator|!api|site)(?:\/|$)/.test(url.pathname)
}
