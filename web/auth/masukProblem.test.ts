import { describe, expect, it } from 'vitest';
import { ApiError, NetworkError } from '../kit/api.ts';
import { problemOf, validateMasuk } from './masukProblem.ts';

describe('validateMasuk', () => {
  it('lets a complete form through', () => expect(validateMasuk(' a@b.test ', 'x')).toEqual([]));
  it('lists every empty field in the order of the form', () =>
    expect(validateMasuk(' ', '').map(({ message }) => message)).toEqual(['masuk.emailKosong', 'masuk.sandiKosong']));
  it('asks for an address that is one', () =>
    expect(validateMasuk('perencana', 'x')).toEqual([{ field: 'email', message: 'masuk.emailTakSah' }]));
});

describe('problemOf', () => {
  it.each([
    [new ApiError(401, 'masuk.gagal', '', null), 'masuk.salah'],
    [new ApiError(401, 'masuk.kode-salah', '', null), 'masuk.kodeSalah'],
    [new ApiError(401, 'masuk.kode-kedaluwarsa', '', null), 'masuk.kodeHabis'],
    [new ApiError(403, 'masuk.akun-nonaktif', '', null), 'masuk.nonaktif'],
    [new ApiError(429, 'masuk.akun-terkunci', '', null), 'masuk.terkunci'],
    [new ApiError(429, 'umum.terlalu-sering', '', null), 'masuk.terlaluSering'],
    [new ApiError(503, 'umum.belum-siap', '', null), 'masuk.gangguan'],
    [new NetworkError(null), 'masuk.takTersambung'],
    [new Error('bug'), 'masuk.gangguan'],
  ])('%o', (error, message) => expect(problemOf(error).message).toBe(message));
});
