/** Waits for something that happens outside the page; past its time the test fails where it waits. */
export async function until(isSo: () => boolean | Promise<boolean>, milliseconds = 30_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Not so after ${milliseconds} ms: ${isSo.toString()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
