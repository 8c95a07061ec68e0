// The least a saving can cost: parses a body and inserts it as one row. Beside what Tapis does in bench/bebanSimpan.mjs.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ ...JSON.parse(process.env.BENCH_DATABASE ?? '{}'), max: 10 });

createServer(async (asked, answer) => {
  let body = '';
  for await (const part of asked) body += part;
  if (body !== '') await pool.query('INSERT INTO public.bench_bare (isi) VALUES ($1)', [JSON.parse(body)]);
  answer.setHeader('content-type', 'application/json').end('{}');
}).listen(Number(process.argv[2]), '127.0.0.1');
