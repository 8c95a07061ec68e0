// Which file of the build a module goes to. On a weak link each file costs a round trip and its headers, and a first visit waits
// for all of them: few files, yet no screen pulls in much that it does not use.

/** What the bundler tells of a module. */
interface Graph {
  getModuleInfo: (id: string) => { importedIds: string[] } | null;
}
type IsIn = (id: string, graph: Graph) => boolean;

interface Chunk {
  name: string;
  isIn: readonly IsIn[];
  /** How many parts of the application must use a module. */
  minShareCount: number;
}

const LIBRARY = /[\\/]node_modules[\\/]/;

/** Modules of ours that `root` imports at once, directly or not. */
function reachedFrom(root: string): IsIn {
  let reached: Set<string> | null = null;
  return (id, graph) => {
    if (reached === null) {
      reached = new Set();
      const waiting = [root];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (reached.has(next) || LIBRARY.test(next)) continue;
        reached.add(next);
        waiting.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
      }
    }
    return reached.has(id);
  };
}

const matches =
  (pattern: RegExp): IsIn =>
  (id) =>
    pattern.test(id);

/** The first that takes a module keeps it. What one screen alone uses stays in its own file. */
const listChunks = (web: string): Chunk[] => [
  {
    name: 'vendor',
    isIn: [
      matches(/[\\/]node_modules[\\/](react|react-dom|scheduler|@tanstack|i18next|react-i18next|decimal\.js)[\\/]/),
    ],
    minShareCount: 1,
  },
  // Of Mantine every screen needs what draws; dialogs and fields come with the first screen that has one.
  {
    name: 'awal',
    isIn: [
      matches(/[\\/]@mantine[\\/](core[\\/]esm[\\/]core|hooks)[\\/]|[\\/]clsx[\\/]/),
      reachedFrom(`${web}main.tsx`),
    ],
    minShareCount: 2,
  },
  { name: 'beranda', isIn: [reachedFrom(`${web}pelaporan/BerandaPage.tsx`)], minShareCount: 2 },
  {
    name: 'medan',
    isIn: [
      matches(/[\\/]@mantine[\\/]core[\\/]esm[\\/]components[\\/](Input|InputBase|TextInput)[\\/]/),
      reachedFrom(`${web}auth/MasukPage.tsx`),
    ],
    minShareCount: 2,
  },
  {
    name: 'dialog',
    isIn: [matches(/[\\/]node_modules[\\/]@mantine[\\/]/), reachedFrom(`${web}kit/RekamanDialog.tsx`)],
    minShareCount: 2,
  },
  { name: 'sering', isIn: [() => true], minShareCount: 4 },
  { name: 'petak', isIn: [reachedFrom(`${web}anggaran/KasPage.tsx`)], minShareCount: 2 },
  { name: 'lembar', isIn: [reachedFrom(`${web}pengukuran/IsianPage.tsx`)], minShareCount: 2 },
];

/** As the bundler takes them. */
export function sharedChunks(web: string) {
  const chunks = listChunks(web);
  return chunks.map(({ name, isIn, minShareCount }, at) => ({
    name: (id: string, graph: Graph) => (isIn.some((rule) => rule(id, graph)) ? name : null),
    debugName: name,
    minShareCount,
    priority: chunks.length - at,
  }));
}
