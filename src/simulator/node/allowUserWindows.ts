/**
 * In a Content-Security-Policy: who lets the simulator frame a page lets the windows of its users do
 * so too, such as `http://ben.localhost:7990`. Other headers stay as they are.
 */
export function allowUserWindows(header: string, simulatorOrigin: string): string {
  const { protocol, port } = new URL(simulatorOrigin)
  const windows = `${protocol}//*.localhost${port && `:${port}`}`
  return header.replace(/frame-ancestors [^;]*/, (directive) =>
    directive.split(' ').includes(simulatorOrigin) ? `${directive} ${windows}` : directive,
  )
}
