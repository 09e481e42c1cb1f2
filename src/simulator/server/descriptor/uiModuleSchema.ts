import * as v from 'valibot'
import type { ConnectCondition, ConnectUiModule } from '../../../contract/ConnectDescriptor.ts'
import { connectModuleTypes, type ConnectModuleType } from '../../../contract/connectModuleTypes.ts'
import { filledText, internationalText, templateUrl } from './textSchemas.ts'

const moduleKey = v.pipe(
  filledText,
  v.regex(/^[a-zA-Z0-9-]+$/, 'May hold letters, digits and "-" only.'),
  v.maxLength(128, 'May have 128 characters at most.'),
)

/** `{condition, params, …}`, or `{and: […]}`, or `{or: […]}`. */
export const conditionSchema: v.GenericSchema<unknown, ConnectCondition> = v.lazy((input) => {
  if (isRecord(input) && 'and' in input) return v.object({ and: v.array(conditionSchema) })
  if (isRecord(input) && 'or' in input) return v.object({ or: v.array(conditionSchema) })
  return v.object({
    condition: filledText,
    invert: v.exactOptional(v.boolean()),
    target: v.exactOptional(filledText),
    params: v.exactOptional(v.record(v.string(), v.unknown())),
  })
})

const place = v.picklist(['page', 'dialog'], 'Must be "page" or "dialog".')
const dialogOptions = v.object({
  width: v.exactOptional(filledText),
  height: v.exactOptional(filledText),
})

/** A module of a type that is shown somewhere: developer.atlassian.com/cloud/bitbucket/modules. */
export function uiModuleSchema(type: ConnectModuleType): v.GenericSchema<unknown, ConnectUiModule> {
  return v.object({
    key: moduleKey,
    name: internationalText,
    url: templateUrl,
    ...locationOf(type),
    conditions: v.exactOptional(v.array(conditionSchema)),
    weight: v.exactOptional(v.pipe(v.number('Must be a number.'), v.integer())),
    tooltip: v.exactOptional(internationalText),
    target: v.exactOptional(
      v.union(
        [place, v.object({ type: place, options: v.exactOptional(dialogOptions) })],
        'Must be "page", "dialog", or an object with such a "type".',
      ),
    ),
    params: v.exactOptional(v.object({ passLocation: v.exactOptional(v.boolean()) })),
    file_matches: v.exactOptional(v.object({ extensions: v.exactOptional(v.array(filledText)) })),
  })
}

function locationOf(type: ConnectModuleType) {
  const known: readonly string[] = connectModuleTypes[type].locations
  if (known.length === 0) return { location: v.exactOptional(filledText) }
  const message = `Is not a place for ${type}. Use one of: ${known.join(', ')}.`
  return {
    location: v.pipe(
      filledText,
      v.check((text) => known.includes(text), message),
    ),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
