import { build } from 'vite'

export interface BuildModuleParameters {
  /** Where the packages are found. */
  root: string
  /** Absolute path of the entry. */
  input: string
  /** `node` keeps Node's own modules as imports. Default: `browser`. */
  platform?: 'browser' | 'node'
  /** What stays an import. Default: nothing. */
  external?: RegExp
}

/**
 * Build one module with all it imports, as the app is built: minified, for browsers of 2022. Answers
 * the code.
 * @throws {Error} when it does not build
 */
export async function buildModule({
  root,
  input,
  platform = 'browser',
  external,
}: BuildModuleParameters): Promise<string> {
  const { NODE_ENV } = process.env
  try {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true },
      build: {
        write: false,
        target: 'es2022',
        minify: true,
        ssr: platform === 'node',
        rolldownOptions: {
          input,
          ...(external && { external }),
          preserveEntrySignatures: 'strict',
          output: { format: 'es' },
        },
      },
    })
    const outputs = Array.isArray(result) ? result : [result]
    return outputs
      .flatMap((one) =>
        'output' in one ? one.output.map((file) => (file.type === 'chunk' ? file.code : '')) : [],
      )
      .join('')
  } finally {
    // Vite's build sets it for the whole process.
    if (NODE_ENV === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = NODE_ENV
  }
}
