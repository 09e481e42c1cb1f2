import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { UserConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Bitbucket's all.js: one classic script. */
const frame: UserConfig['build'] = {
  rolldownOptions: {
    input: 'src/simulator/frame/main.ts',
    output: { format: 'iife', entryFileNames: 'atlassian-connect/all.js' },
  },
}

/** Atlassian's own frame script as npm has it, with Bitbucket's modules behind it. */
function createAcjsBuild(): UserConfig['build'] {
  const script = readFileSync(`${root}node_modules/atlassian-connect-js/dist/iframe.js`, 'utf8')
  return {
    rolldownOptions: {
      input: 'src/simulator/frame/acjs.ts',
      output: {
        format: 'iife',
        entryFileNames: 'atlassian-connect/all-acjs.js',
        // Behind the minifier, which would take the notice away.
        postBanner: `/*! atlassian-connect-js 5.3.190, Copyright Atlassian, Apache-2.0 (npm). */\n${script}`,
      },
    },
  }
}

/** The host pages, under the fixed names that their HTML shell knows. */
const host: UserConfig['build'] = {
  cssCodeSplit: false,
  rolldownOptions: {
    input: 'src/simulator/host/main.tsx',
    output: {
      entryFileNames: 'assets/host.js',
      chunkFileNames: 'assets/[name]-[hash].js',
      assetFileNames: ({ names }) =>
        names.some((name) => name.endsWith('.css'))
          ? 'assets/host.css'
          : 'assets/[name]-[hash][extname]',
    },
  },
}

const builds: Record<string, () => UserConfig['build']> = {
  frame: () => frame,
  acjs: createAcjsBuild,
  host: () => host,
}

/** All parts go to one directory: `vite build -c vite.simulator.config.ts --mode frame|acjs|host`. */
export default defineConfig(({ mode }) => ({
  root,
  cacheDir: 'node_modules/.vite-simulator',
  publicDir: false,
  plugins: [react()],
  resolve: {
    // Atlaskit's ES2019 build is smaller, and it is the one the alias below reaches.
    mainFields: ['module:es2019', 'browser', 'module', 'jsnext:main', 'jsnext'],
    dedupe: ['react', 'react-dom'],
    alias: [
      {
        // Its subpaths too: `/feature-gates` is the one Atlaskit imports.
        find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/,
        replacement: `${root}src/simulator/host/featureGateStub.ts`,
      },
    ],
  },
  build: {
    target: 'es2022',
    outDir: '.assent/simulator',
    // Other parts are there already.
    emptyOutDir: false,
    assetsInlineLimit: 0,
    ...(builds[mode]?.() ?? host),
  },
}))
