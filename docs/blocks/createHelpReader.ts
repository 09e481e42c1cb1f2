import { runNode } from '../../src/simulator/node/testing/runNode.ts'

/** What a program of the repository prints, with `--help` behind these arguments of Node. */
export type ReadHelp = (args: readonly string[]) => Promise<string>

/** Each program is asked once. */
export function createHelpReader(): ReadHelp {
  const texts = new Map<string, Promise<string>>()
  const ask = async (args: readonly string[]) => {
    const { code, stdout } = await runNode([...args, '--help'])
    return code === 0 ? stdout : ''
  }
  return (args) => {
    const key = args.join(' ')
    const text = texts.get(key) ?? ask(args)
    texts.set(key, text)
    return text
  }
}
