export type RestMethod = 'GET' | 'POST' | 'PUT' | 'DELETE'

/**
 * By path, as Bitbucket's OpenAPI description writes it but without `/2.0`, and by method: the classic
 * scopes that a token needs, all of them.
 */
export type RestOperationTable = Readonly<
  Record<string, Readonly<Partial<Record<RestMethod, readonly string[]>>>>
>
