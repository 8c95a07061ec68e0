// Medians and a table: shared by all measurements.
import { spawn, spawnSync } from 'node:child_process';

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs `work` `times` times; milliseconds of each run. */
export async function timed(work, times = 5) {
  const runs = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await work(i);
    runs.push(performance.now() - start);
  }
  return runs;
}

/** Runs a command to its end; throws with its error output when it fails. */
export function run(command, args, options = {}) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} → ${status}\n${stderr}`);
}

export const installed = (command) => spawnSync(command, ['--version']).status === 0;

/** Prints rows of { what, ms, beside? } as a Markdown table; ratio against the first row unless `beside` names a row. */
export function table(rows) {
  console.log('| what | median | min–max | ratio |\n|---|---:|---:|---:|');
  const medians = new Map(rows.map((row) => [row.what, median(row.ms)]));
  for (const { what, ms, beside } of rows) {
    const middle = medians.get(what);
    const ratio = beside && medians.has(beside) ? `${(middle / medians.get(beside)).toFixed(2)} × ${beside}` : '';
    console.log(
      `| ${what} | ${middle.toFixed(0)} ms | ${Math.min(...ms).toFixed(0)}–${Math.max(...ms).toFixed(0)} | ${ratio} |`,
    );
  }
}

/** Starts a long-running command and waits until `ready` answers true; returns the child. */
export async function start(command, args, ready, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  for (let i = 0; i < 600; i++) {
    if (await ready().catch(() => false)) return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`${command} ${args.join(' ')} did not become ready in 30 s`);
}
