import { HostRequestError } from '../../api/HostRequestError.ts'

const limitBytes = 33_554_432

/**
 * What is in a file, as JSON. Whether it is a recording, the simulator says.
 * @throws {HostRequestError} that explains what is wrong with the file
 */
export async function readRecordingFile(file: Blob): Promise<unknown> {
  if (file.size > limitBytes) {
    throw refuse('That file is too large. A recording has at most 32 MB.')
  }
  try {
    return JSON.parse(await file.text())
  } catch (cause) {
    throw refuse('That file holds no JSON. Choose a saved recording.', cause)
  }
}

function refuse(explanation: string, cause?: unknown): HostRequestError {
  return new HostRequestError(400, explanation, { explanation, cause })
}
