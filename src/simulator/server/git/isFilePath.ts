const segmentLimit = 50
const lengthLimit = 1_000

/** Whether a file may be at a path: no empty name, none that leads elsewhere, none that is git's own. */
export function isFilePath(path: string): boolean {
  const segments = path.split('/')
  return path.length <= lengthLimit && segments.length <= segmentLimit && segments.every(isFileName)
}

export function isFileName(name: string): boolean {
  return (
    name !== '' && name !== '.' && name !== '..' && !/^\.git$/i.test(name) && !/\p{Cc}/u.test(name)
  )
}
