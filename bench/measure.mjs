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

/** At its end a process tells what it used. VmHWM, since `maxRSS` of a child begins at what its parent held. */
const TELL = `import { readFileSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage();
  let kb = 0; try { kb = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0); } catch {}
  process.stderr.write('\\nused=' + JSON.stringify({ cpu: (user + system) / 1000, mb: kb / 1024 })); });`;

/** Runs a script of Node: wall clock and processor time in milliseconds, and the megabytes it held at most. */
export function usage(args, { allow = [] } = {}) {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, ...args],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0 && !allow.includes(status)) throw new Error(`${args.join(' ')} → ${status}\n${stderr}`);
  return { ms: performance.now() - start, ...JSON.parse(/.*used=(\{.*\})/s.exec(stderr)?.[1] ?? '{}') };
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
