import { RestError } from './RestError.ts'

const types = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i

/**
 * The fields and files of a form.
 * @throws {RestError} 400 for a body that is no form; the text is ours
 */
export async function readForm(request: Request): Promise<FormData> {
  const isForm = types.test(request.headers.get('Content-Type') ?? '')
  const form = isForm ? await request.formData().catch(() => undefined) : undefined
  if (!form) {
    throw new RestError(
      400,
      'Send a form: multipart/form-data or application/x-www-form-urlencoded.',
    )
  }
  return form
}
