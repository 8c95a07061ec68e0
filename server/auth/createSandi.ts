// A password for an account that is made by command, until its owner chooses another.
import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for each other. */
const HURUF = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Twenty characters in groups: about 99 bits. */
export const createSandi = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => HURUF[randomInt(HURUF.length)]).join('')).join('-');
