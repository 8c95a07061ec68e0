// Where the evidence files of a pemda lie, below the store of all uploaded files.
import { join } from 'node:path';

export const folderBukti = (folderData: string, pemda: string): string =>
  join(folderData, 'berkas', 'bukti', pemda.replace(/[^\w.-]/g, '_'));
