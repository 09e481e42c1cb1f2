/** @throws {SyntaxError} for a file that holds no JSON */
export async function readJsonFile(file: Blob): Promise<unknown> {
  return JSON.parse(await file.text())
}
