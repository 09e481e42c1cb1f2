/** The body of a REST 2.0 failure. */
export interface RestErrorBody {
  type: 'error'
  error: {
    message: string
    detail?: string | { required: string[]; granted: string[] } | undefined
    /** What is wrong, by name of the field. */
    fields?: Record<string, unknown> | undefined
    id?: string | undefined
    data?: Record<string, unknown> | undefined
  }
  /** The same as in `error`. */
  data?: Record<string, unknown>
}

/** The body of a failure of the token endpoint. */
export interface OAuthErrorBody {
  error: string
  error_description: string
}
