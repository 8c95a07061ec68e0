// What other tabs of the browser say: figures that were saved there are asked anew, and who was signed out there leaves here too.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { session } from '../kit/session.ts';
import { onTabNews } from '../kit/tabs.ts';

export function useTabNews(): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onTabNews((news) => {
        if (news.jenis === 'berubah') void queryClient.invalidateQueries({ queryKey: news.kunci });
        if (news.jenis === 'keluar' && news.email === session.owner()) window.location.assign('/app/masuk');
      }),
    [queryClient],
  );
}
