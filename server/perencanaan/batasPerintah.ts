/** Most bytes of a list of commands: as many as the contract takes in one go, names and reasons of usual length. */
export const BATAS_PERINTAH_BYTE = 1024 * 1024;
