// PORT=8081 INSTALLATIONS=installations.json node server.mjs
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express from 'express'
import { openInstallations } from './openInstallations.mjs'
import { verifyJwt } from './verifyJwt.mjs'

const inFolder = (name) => fileURLToPath(new URL(name, import.meta.url))
const port = Number(process.env.PORT ?? 8081)
const baseUrl = process.env.BASE_URL ?? `http://localhost:${port}`
const descriptor = {
  ...JSON.parse(readFileSync(inFolder('atlassian-connect.json'), 'utf8')),
  baseUrl,
}
const installations = openInstallations(process.env.INSTALLATIONS ?? inFolder('installations.json'))
const requireJwt = verifyJwt({ baseUrl, installations })

const app = express()
app.disable('x-powered-by')
app.use(express.json({ limit: '100kb' }))

app.get('/atlassian-connect.json', (_, response) => response.json(descriptor))
app.use('/public', express.static(inFolder('public')))

// Only the very first call of an installation comes without a JWT: there is no secret yet. From then on
// the secret that was given last must have signed it, or anybody could replace it.
app.post('/installed', requireJwtOfKnown, async (request, response) => {
  const { key, clientKey, sharedSecret } = request.body ?? {}
  if (key !== descriptor.key || !isText(clientKey) || !isText(sharedSecret)) {
    return response.status(400).json({ error: 'This is no installation of this app.' })
  }
  if (request.clientKey !== undefined && request.clientKey !== clientKey) {
    return response.status(401).json({ error: 'The JWT is of another installation.' })
  }
  await installations.put(clientKey, { sharedSecret, isInstalled: true })
  response.sendStatus(204)
})

app.post('/uninstalled', requireJwt, async (request, response) => {
  // Its secret stays: should the app come back, it signs that call.
  const { sharedSecret } = installations.find(request.clientKey)
  await installations.put(request.clientKey, { sharedSecret, isInstalled: false })
  response.sendStatus(204)
})

// The frame. Its address carries the JWT, which covers all of the query.
app.get('/panel', requireJwt, (_, response) => response.sendFile(inFolder('public/panel.html')))

// What `AP.proxyRequest` reaches. Bitbucket has filled in who asks, and signed it.
app.get('/verdict', requireJwt, (request, response) => {
  const { pullrequest, user } = request.query
  if (typeof pullrequest !== 'string') return response.sendStatus(400)
  response.json({ verdict: `Pull request ${pullrequest} may be merged.`, checkedFor: user })
})

function requireJwtOfKnown(request, response, next) {
  const isKnown = installations.find(request.body?.clientKey) !== undefined
  return isKnown ? requireJwt(request, response, next) : next()
}

function isText(value) {
  return typeof value === 'string' && value !== ''
}

const server = app.listen(port, 'localhost', (error) => {
  if (error) throw error
  console.log(`The app runs at http://localhost:${server.address().port}`)
})
