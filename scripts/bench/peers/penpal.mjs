// A parent or a frame that calls the other side.
export { WindowMessenger, connect } from 'penpal'
