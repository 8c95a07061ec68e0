// The proof of facts or of content: SHA-256 of its canonical JSON, lower-case hex.
import { createHash } from 'node:crypto';
import { kanonik } from '@tapis/core/values/kanonik.ts';

export const hashKanonik = (nilai: unknown): string => createHash('sha256').update(kanonik(nilai)).digest('hex');
