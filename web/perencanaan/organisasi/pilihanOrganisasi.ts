// Which organisation the page shows, as it stands in the address; left out: where the user worked last.
export interface PilihanOrganisasi {
  unit?: string;
  tahun?: number;
}

export const parsePilihanOrganisasi = ({ unit, tahun }: Record<string, unknown>): PilihanOrganisasi => ({
  ...(typeof unit === 'string' ? { unit } : {}),
  ...(Number.isInteger(Number(tahun)) && Number(tahun) > 0 ? { tahun: Number(tahun) } : {}),
});
