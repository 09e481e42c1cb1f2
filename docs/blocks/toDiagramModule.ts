import type { BlockModule } from './BlockModule.ts'
import type { CodeBlock } from './CodeBlock.ts'

/** A diagram of consent: the compiler looks whether there are such states. Each line stays where it is. */
export function toDiagramModule(block: CodeBlock, path: string): BlockModule {
  const lines = block.code.split('\n').map((line, index) => {
    const names = [...(/^\s*(\S+) --> (\w+)/.exec(line)?.slice(1) ?? [])]
    const states = names.filter((name) => name !== '[*]').map((name) => `'${name}'`)
    return `export const line${index}: ConsentStatus[] = [${states.join(', ')}]`
  })
  const lead = "import type { ConsentStatus } from 'assent-bitbucket'"
  return { block, path, text: [lead, ...lines].join('\n'), leadLength: 1 }
}
