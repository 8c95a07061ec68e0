// What a capaian means in a word: the rule of the core, with a fourth word for "cannot be said".
import { statusCapaian as compareCapaian } from '@tapis/core/indikator/statusCapaian.ts';
import { desimal } from '@tapis/core/values/desimal.ts';

export const STATUS_CAPAIAN = ['melampaui', 'tercapai', 'belum', 'kosong'] as const;
export type StatusCapaian = (typeof STATUS_CAPAIAN)[number];

export const statusCapaian = (capaian: string | null): StatusCapaian => compareCapaian(desimal(capaian)) ?? 'kosong';
