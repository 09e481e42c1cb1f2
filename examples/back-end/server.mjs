// PORT=8082 BASE_URL=https://reviews.acme.example INSTALLATIONS=installations.json node server.mjs
import { fileURLToPath } from 'node:url'
import { createBackEnd } from './createBackEnd.mjs'
import { listen } from './listen.mjs'
import { openInstallations } from './openInstallations.mjs'

const { PORT = '8082', HOST = 'localhost', BASE_URL, INSTALLATIONS, FOLDER } = process.env
const inFolder = (path) => fileURLToPath(new URL(path, import.meta.url))
const port = Number(PORT)

/** The company's rules. These are for the pull requests of the simulated Bitbucket. */
function judge({ pullRequest }) {
  const reasons = pullRequest === 1 ? ['Two approvals are needed, one is missing.'] : []
  return { verdict: reasons.length > 0 ? 'attention' : 'pass', reasons }
}

const handle = createBackEnd({
  folder: FOLDER ?? inFolder('../../dist'),
  baseUrl: BASE_URL ?? `http://localhost:${port}`,
  installations: openInstallations(INSTALLATIONS ?? inFolder('installations.json')),
  judge,
})

listen({
  handle,
  port,
  host: HOST,
  onListening: (opened) => console.log(`The app runs at http://${HOST}:${opened}`),
})
