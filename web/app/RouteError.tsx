// A page that could not be opened: lost link, refusal by the server, or a fault of ours.
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ErrorState } from '../kit/ErrorState.tsx';
import { Plain } from './Plain.tsx';

export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Plain>
      <ErrorState error={error instanceof Error ? error : new Error(String(error))} onRetry={retry} />
    </Plain>
  );
}
