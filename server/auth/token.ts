// One-time tokens of links: 256 random bits. The database keeps their SHA-256 only.
import { createHash, randomBytes } from 'node:crypto';

export const createToken = (): string => randomBytes(32).toString('base64url');
export const sidikToken = (token: string): string => createHash('sha256').update(token).digest('hex');
