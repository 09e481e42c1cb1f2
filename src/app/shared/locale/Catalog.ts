import type { MessageFormatElement } from 'react-intl'

/** Messages by id, compiled from ICU MessageFormat when the app was built. */
export type Catalog = Record<string, MessageFormatElement[]>
