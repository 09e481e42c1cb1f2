import * as v from 'valibot'
import type { ConnectModules } from '../../../contract/ConnectDescriptor.ts'
import { connectModuleTypes, type ConnectModuleType } from '../../../contract/connectModuleTypes.ts'
import { filledText, pathBelowBase, templateUrl } from './textSchemas.ts'
import { conditionSchema, uiModuleSchema } from './uiModuleSchema.ts'

type ScopesSchema = v.GenericSchema<unknown, string[]>

/** `modules`, by the plural names of their types. */
export function modulesSchema(scopes: ScopesSchema): v.GenericSchema<unknown, ConnectModules> {
  const rule = {
    scopes: v.exactOptional(scopes),
    conditions: v.exactOptional(v.array(conditionSchema)),
  }
  const destination = templateUrl
  const method = v.exactOptional(v.object({ ...rule, destination: v.exactOptional(destination) }))
  const route = v.object({
    ...rule,
    destination,
    methods: v.exactOptional(
      v.strictObject(
        { GET: method, PUT: method, POST: method, DELETE: method },
        'Only GET, PUT, POST and DELETE can pass.',
      ),
    ),
  })
  const list = (type: ConnectModuleType) => v.exactOptional(v.array(uiModuleSchema(type)))
  return v.pipe(
    v.strictObject(
      {
        webPanels: list('webPanels'),
        webItems: list('webItems'),
        repoPages: list('repoPages'),
        adminPages: list('adminPages'),
        webCards: list('webCards'),
        configurePage: list('configurePage'),
        profileTabs: list('profileTabs'),
        generalPages: list('generalPages'),
        fileViews: list('fileViews'),
        helpPanel: list('helpPanel'),
        oauthConsumer: v.exactOptional(
          v.object({ clientId: v.exactOptional(filledText), scopes: v.exactOptional(scopes) }),
        ),
        proxy: v.exactOptional(v.record(pathBelowBase, route)),
        webhooks: v.exactOptional(v.array(v.object({ event: filledText, url: pathBelowBase }))),
      },
      (issue) => `${issue.received} is not a type of module.`,
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const seen = new Set<string>()
      for (const type of moduleTypes) {
        for (const { key } of dataset.value[type] ?? []) {
          if (seen.has(key)) addIssue({ message: `${type}: the key "${key}" is used twice.` })
          seen.add(key)
        }
      }
    }),
  )
}

const moduleTypes: readonly ConnectModuleType[] = Object.keys(connectModuleTypes).filter(
  (name): name is ConnectModuleType => name in connectModuleTypes,
)
