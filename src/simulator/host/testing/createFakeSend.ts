/** What the fake server answers: JSON, a whole response, or an error for a lost line. */
export type FakeRoute = (body: string) => unknown

/** A `fetch` over a table such as `{ 'GET /path': () => body }`, and a record of what was sent. */
export function createFakeSend(routes: Record<string, FakeRoute>) {
  const sent: string[] = []

  const send: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    const line = `${init?.method ?? 'GET'} ${url}`
    const body = await new Response(init?.body ?? '').text()
    sent.push(body ? `${line} ${body}` : line)
    const route = routes[line]
    if (!route) return Response.json({ type: 'error', error: { message: line } }, { status: 404 })
    const answer = await route(body)
    if (answer instanceof Error) throw answer
    return answer instanceof Response ? answer : Response.json(answer)
  }

  return { send, sent, routes }
}
