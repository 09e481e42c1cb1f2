const status = document.querySelector('#status')
const again = document.querySelector('#again')
const query = new URLSearchParams(location.search)

const texts = {
  USER_DENIED_ACCESS: 'Access was not granted, so nobody can be asked.',
  USER_ALREADY_DENIED_ACCESS:
    'Access was denied earlier. Revoke the denial in Bitbucket, under Personal settings, App authorizations. Then reload this page.',
  ACCESS_TOKEN_REQUEST_FAILED: 'Bitbucket asked for your permission, and got no answer in time.',
}

/** Through Bitbucket to the app's own server: it knows the user, and signs the call. */
function ask() {
  again.hidden = true
  status.textContent = 'Asking Bitbucket. It may ask you for permission first.'
  const repository = encodeURIComponent(query.get('repository'))
  AP.require('proxyRequest', (proxyRequest) =>
    proxyRequest({
      url: `/verdict/${repository}/${query.get('pullrequest')}`,
      success: ({ verdict, checkedFor }) => {
        status.textContent = `${verdict} Checked for ${checkedFor}.`
      },
      error: (error) => {
        const code = String(error?.code).toUpperCase()
        status.textContent = texts[code] ?? 'The server did not answer. Try again later.'
        // A stored denial answers every call; only the user can take it back.
        again.hidden = code === 'USER_ALREADY_DENIED_ACCESS'
      },
    }),
  )
}

again.addEventListener('click', ask)
ask()
