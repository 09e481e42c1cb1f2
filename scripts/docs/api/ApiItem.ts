import type { ApiParameter } from './listParameters.ts'
import type { Docstring } from './parseDocstring.ts'

/** In the order of a page. */
export const apiGroups = [
  'Components and hooks',
  'Functions',
  'Classes',
  'Constants',
  'Types',
  'From other packages',
] as const

export type ApiGroup = (typeof apiGroups)[number]

/** One exported name. */
export interface ApiItem {
  name: string
  group: ApiGroup
  /** Says which declaration it is, however many entries offer it. */
  key: string
  /** The file it is declared in, or the package it comes from. */
  source: string
  /** One, or several for overloads. */
  forms: readonly ApiForm[]
  /** Code of types it needs that no entry exports, from the same file. */
  helpers: readonly string[]
  /** Keys of exported types that it names. */
  typeKeys: readonly string[]
}

export interface ApiForm {
  docstring: Docstring
  code: string
  parameters: readonly (ApiParameter & { typeKey?: string | undefined })[]
}

/** An entry of the package. */
export interface ApiEntry {
  /** Such as `assent-bitbucket/react`. */
  specifier: string
  /** Of its page, without an ending. */
  page: string
  /** What the entry's file says of itself. */
  text: string
  items: readonly ApiItem[]
}
