import type { ApiModule } from './ApiModule.ts'

/** What stands between the marks of the `/** … *\/` that ends right before a place of a file. */
export function findDocComment({ text, comments }: ApiModule, at: number): string | undefined {
  const comment = comments.findLast(({ end }) => end <= at)
  const isDocstring =
    comment?.type === 'Block' &&
    comment.value.startsWith('*') &&
    text.slice(comment.end, at).trim() === ''
  return isDocstring ? comment.value : undefined
}
