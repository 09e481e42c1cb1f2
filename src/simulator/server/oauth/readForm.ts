/**
 * The text fields of a form, urlencoded or multipart; of a repeated field the first value. Empty for
 * any other body, as Bitbucket takes a JSON body for one without a grant.
 */
export async function readForm(request: Request): Promise<Map<string, string>> {
  let form: FormData
  try {
    form = await request.formData()
  } catch {
    // No form, or a broken one.
    return new Map()
  }
  const fields = new Map<string, string>()
  form.forEach((value, name) => {
    if (typeof value === 'string' && !fields.has(name)) fields.set(name, value)
  })
  return fields
}
