import * as v from 'valibot'
import { readMember } from '../connect/readMember.ts'
import type {
  ConnectDialogRequest,
  ConnectDialogSize,
  NewDialogButton,
} from '../dialog/ConnectDialogRequest.ts'

const sizes: Record<string, ConnectDialogSize> = {
  small: 'small',
  medium: 'medium',
  large: 'large',
  'x-large': 'x-large',
  xlarge: 'x-large',
  fullscreen: 'fullscreen',
  maximum: 'maximum',
}

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, longest)),
  )
const label = text(100)
const header = v.union([
  text(200),
  // As a descriptor says names.
  v.pipe(
    v.object({ value: text(200) }),
    v.transform(({ value }) => value),
  ),
])
const length = v.union([v.number(), text(20)])
const buttonSchema = v.object({
  text: v.pipe(label, v.nonEmpty()),
  identifier: v.exactOptional(v.pipe(label, v.nonEmpty())),
  disabled: v.exactOptional(v.boolean()),
})

/**
 * What an app asks of `dialog.create`, without the page to show. What it gives in another shape counts
 * as not given: the host takes anything (observed).
 */
export function readDialogRequest(options: unknown): Omit<ConnectDialogRequest, 'page'> {
  const read = <value>(schema: v.GenericSchema<unknown, value>, key: string): value | undefined => {
    const result = v.safeParse(schema, readMember(options, key))
    return result.success ? result.output : undefined
  }
  const buttons = read(v.array(v.unknown()), 'buttons') ?? []
  return {
    size: sizes[read(v.picklist(Object.keys(sizes)), 'size') ?? 'large'],
    width: read(length, 'width'),
    height: read(length, 'height'),
    chrome: read(v.boolean(), 'chrome'),
    header: read(header, 'header'),
    submitText: read(label, 'submitText'),
    cancelText: read(label, 'cancelText'),
    closeOnEscape: read(v.boolean(), 'closeOnEscape'),
    buttons: buttons.flatMap((button, index) => readDialogButton(button, index) ?? []),
    customData: readMember(options, 'customData'),
  }
}

/** @param index names a button that has no identifier */
export function readDialogButton(value: unknown, index: number): NewDialogButton | undefined {
  const result = v.safeParse(buttonSchema, value)
  return result.success ? { identifier: `user.button.${index + 1}`, ...result.output } : undefined
}
