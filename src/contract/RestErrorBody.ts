/** The body of a REST 2.0 failure. */
export interface RestErrorBody {
  type: 'error'
  error: {
    message: string
    detail?: string | { required: string[]; granted: string[] }
    fields?: Record<string, string[]>
  }
}

/** The body of a failure of the token endpoint. */
export interface OAuthErrorBody {
  error: string
  error_description: string
}
