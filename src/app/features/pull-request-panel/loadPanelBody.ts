/** Loads what the panel shows. Begun before React mounts, it is there when the answers are. */
export function loadPanelBody() {
  return import('./PanelBody.tsx')
}
