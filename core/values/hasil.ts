// Result type of the core: functions return, they never throw.
export type Hasil<T, M> = { ok: true; nilai: T } | { ok: false; masalah: M };

export const berhasil = <T>(nilai: T): { ok: true; nilai: T } => ({ ok: true, nilai });
export const gagal = <M>(masalah: M): { ok: false; masalah: M } => ({ ok: false, masalah });
