const EVERY_MS = process.stdout.isTTY ? 1_000 : 5_000;

const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;

/** Shows on one line (a new line every few seconds where there is no terminal) what goes on and for how long. */
export async function during(what, work) {
  const started = performance.now();
  const show = process.stdout.isTTY
    ? (text, last) => process.stdout.write(`\r\x1b[K${text}${last ? '\n' : ''}`)
    : (text) => console.log(text);
  show(`… ${what}`);
  const ticking = setInterval(() => show(`… ${what}  ${seconds(started)}`), EVERY_MS);
  try {
    const result = await work();
    show(`✓ ${what}  ${seconds(started)}`, true);
    return result;
  } catch (error) {
    show(`✗ ${what}  ${seconds(started)}`, true);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}
