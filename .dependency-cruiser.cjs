// Import directions: between columns as rooms.json says, and inside a column only from the same room or one to its left.
const { columns, imports, rooms } = require('./rooms.json');

const column = (name) => `^${name}/`;
const forbiddenColumns = columns.map((from) => ({
  name: `column-${from}`,
  comment: `${from} may import only from: ${imports[from].join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: column(from) },
  to: { path: columns.filter((to) => to !== from && !imports[from].includes(to)).map(column) },
}));
const forbiddenRooms = columns.flatMap((col) =>
  rooms.slice(0, -1).map((room, index) => ({
    name: `room-${col}-${room}`,
    comment: `${col}/${room} may not import from a room to its right`,
    severity: 'error',
    from: { path: `^${col}/${room}/`, pathNot: '\\.test\\.tsx?$' },
    to: { path: rooms.slice(index + 1).map((right) => `^${col}/${right}/`) },
  })),
);

module.exports = {
  forbidden: [
    ...forbiddenColumns.filter((rule) => rule.to.path.length > 0),
    ...forbiddenRooms,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'core has no I/O: no Node modules',
      severity: 'error',
      from: { path: '^core/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
