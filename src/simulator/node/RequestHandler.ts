/** Answers a request, or `undefined` when the request is somebody else's. */
export type RequestHandler = (request: Request) => Promise<Response | undefined>
