import type { GitBackend } from './GitBackend.ts'

/** A simulator in memory has no git program at hand. */
export const answerWithoutGit: GitBackend = () =>
  Promise.resolve({
    response: new Response(
      'This simulator runs without git. Start it with `npm run simulator`, or pass a gitBackend.\n',
      { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
    ),
  })
