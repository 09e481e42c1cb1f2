// Keeps messages of strangers from Bitbucket's script, which any window may make throw or switch off
// (observed on simple-xdm 2.3.3). Objects from the page around the frame, and from the frame itself,
// go on, nothing else. Stands before that script in the HTML: a window's listeners are called in the
// order in which they came.
window.addEventListener('message', (event) => {
  const isFromHost = event.source === window.parent
  // This window's own, such as those of the browser's tools for developers.
  const isOwn = event.source === window
  const isObject = typeof event.data === 'object' && event.data !== null
  if (!(isFromHost || isOwn) || !isObject) event.stopImmediatePropagation()
})
