// Signing out wipes what the browser keeps of the person: answers, and drafts once they have agreed to lose them.
import { useQueryClient } from '@tanstack/react-query';
import { keptAnswers } from '../kit/keptAnswers.ts';
import { session } from '../kit/session.ts';
import { sheetDrafts } from '../kit/sheetDrafts.ts';
import { signOut } from '../kit/signIn.ts';
import { tellTabs } from '../kit/tabs.ts';
import { forgetFormDrafts } from '../kit/useDraft.ts';

export function useSignOut() {
  const queryClient = useQueryClient();
  return async () => {
    const owner = session.owner();
    await signOut();
    if (owner !== null) {
      await sheetDrafts.forget(owner);
      forgetFormDrafts(owner);
      tellTabs({ jenis: 'keluar', email: owner });
    }
    await keptAnswers.clear();
    session.end();
    queryClient.clear();
    // A full load, so that nothing of this user stays in memory for the next one.
    window.location.assign('/app/masuk');
  };
}
